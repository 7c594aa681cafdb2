import type { Schema, Struct } from '@strapi/strapi';

export interface AgencyLeader extends Struct.ComponentSchema {
  collectionName: 'components_agency_leaders';
  info: {
    description: 'M\u1ED9t ng\u01B0\u1EDDi trong l\u00E3nh \u0111\u1EA1o c\u01A1 quan, c\u00F4ng khai tr\u00EAn c\u1ED5ng';
    displayName: 'L\u00E3nh \u0111\u1EA1o';
    icon: 'user';
  };
  attributes: {
    duties: Schema.Attribute.Text;
    email: Schema.Attribute.String;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    position: Schema.Attribute.String & Schema.Attribute.Required;
    telephone: Schema.Attribute.String;
  };
}

export interface PlanObjective extends Struct.ComponentSchema {
  collectionName: 'components_plan_objectives';
  info: {
    description: 'M\u1ED9t ch\u1EC9 ti\u00EAu c\u1EE7a k\u1EBF ho\u1EA1ch, \u0111o b\u1EB1ng s\u1ED1';
    displayName: 'Ch\u1EC9 ti\u00EAu';
    icon: 'bulletList';
  };
  attributes: {
    achieved: Schema.Attribute.Decimal;
    cause: Schema.Attribute.Text &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    due: Schema.Attribute.Date & Schema.Attribute.Required;
    figure: Schema.Attribute.Enumeration<
      [
        'articles',
        'months-with-articles',
        'meetings',
        'meeting-attendees',
        'outreach',
        'plans',
        'plan-objectives',
        'official-documents',
        'procedures-in-force',
        'procedures-posted',
        'procedure-changes',
      ]
    >;
    owner: Schema.Attribute.String;
    target: Schema.Attribute.Decimal & Schema.Attribute.Required;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    unit: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface ProcedureMethod extends Struct.ComponentSchema {
  collectionName: 'components_procedure_methods';
  info: {
    description: 'M\u1ED9t c\u00E1ch n\u1ED9p h\u1ED3 s\u01A1 v\u1EDBi th\u1EDDi h\u1EA1n v\u00E0 ph\u00ED c\u1EE7a n\u00F3';
    displayName: 'C\u00E1ch th\u1EE9c th\u1EF1c hi\u1EC7n';
    icon: 'bulletList';
  };
  attributes: {
    channel: Schema.Attribute.Enumeration<['direct', 'online', 'postal']> &
      Schema.Attribute.Required;
    duration: Schema.Attribute.String;
    fee: Schema.Attribute.String;
    note: Schema.Attribute.Text;
  };
}

export interface SharedEvidence extends Struct.ComponentSchema {
  collectionName: 'components_shared_evidences';
  info: {
    description: 'T\u1EC7p ho\u1EB7c li\u00EAn k\u1EBFt ch\u1EE9ng minh cho h\u1ED3 s\u01A1, kh\u00F4ng c\u00F4ng khai';
    displayName: 'Minh ch\u1EE9ng';
    icon: 'attachment';
  };
  attributes: {
    file: Schema.Attribute.Media<'images' | 'files' | 'videos' | 'audios'>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
    url: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2000;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'agency.leader': AgencyLeader;
      'plan.objective': PlanObjective;
      'procedure.method': ProcedureMethod;
      'shared.evidence': SharedEvidence;
    }
  }
}
