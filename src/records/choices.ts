import agency from '../api/agency/content-types/agency/schema.json';
import article from '../api/article/content-types/article/schema.json';
import channel from '../api/channel/content-types/channel/schema.json';
import meeting from '../api/meeting/content-types/meeting/schema.json';
import document from '../api/official-document/content-types/official-document/schema.json';
import outreach from '../api/outreach/content-types/outreach/schema.json';
import plan from '../api/plan/content-types/plan/schema.json';
import change from '../api/procedure-change/content-types/procedure-change/schema.json';
import procedure from '../api/procedure/content-types/procedure/schema.json';
import objective from '../components/plan/objective.json';
import method from '../components/procedure/method.json';

/** Closed choices as defined by the content types: `CHOICES.article.kind`. */
export const CHOICES = {
  agency: { level: agency.attributes.level.enum },
  article: { kind: article.attributes.kind.enum, topic: article.attributes.topic.enum },
  channel: { class: channel.attributes.class.enum },
  meeting: { kind: meeting.attributes.kind.enum, topic: meeting.attributes.topic.enum },
  method: { channel: method.attributes.channel.enum },
  objective: { figure: objective.attributes.figure.enum },
  'official-document': { type: document.attributes.type.enum },
  outreach: { topic: outreach.attributes.topic.enum },
  plan: { purpose: plan.attributes.purpose.enum },
  procedure: {
    executionLevel: procedure.attributes.executionLevel.enum,
    onlineLevel: procedure.attributes.onlineLevel.enum,
  },
  'procedure-change': { kind: change.attributes.kind.enum },
} as const;
