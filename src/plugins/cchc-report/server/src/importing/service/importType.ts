import type { Core, UID } from '@strapi/strapi';
import type { FieldKind, ImportField, ImportType } from '../model';
import type { RecordKeeper } from '../recordKeeper';

interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly visible?: boolean;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
}

/** Fields that the app fills in. */
const FILLED_BY_APP: readonly string[] = ['slug'];
/** The field of procedures that holds their code on the national database. */
const CODE = 'code';

const KINDS: Readonly<Record<string, FieldKind>> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  integer: 'whole',
  decimal: 'amount',
  boolean: 'yes-no',
  date: 'date',
  enumeration: 'choice',
};

const fieldKind = (name: string, { type, relation, component }: Attribute): FieldKind | undefined => {
  if (component !== undefined) return 'parts';
  if (type === 'relation') return relation === 'manyToMany' ? 'relations' : 'relation';
  return name === CODE ? 'code' : KINDS[type];
};

const componentAttributes = (strapi: Core.Strapi, component: string): Readonly<Record<string, Attribute>> =>
  strapi.components[component as UID.Component]?.attributes ?? {};

/** Describes a type of records for imports, from the app's schema. Media fields are left out: a table cannot hold files. */
export const importType = (strapi: Core.Strapi, keeper: RecordKeeper, uid: string): ImportType => {
  const known = keeper.types.find((type) => type.uid === uid);
  const toFields = (
    attributes: Readonly<Record<string, Attribute>>,
    at: readonly string[],
  ): readonly ImportField[] =>
    Object.entries(attributes).flatMap(([name, attribute]): ImportField[] => {
      const isTyped = attribute.visible !== false && !FILLED_BY_APP.includes(name);
      const kind = isTyped ? fieldKind(name, attribute) : undefined;
      if (kind === undefined) return [];
      const path = [...at, name];
      const { component } = attribute;
      return [
        {
          name,
          label: keeper.fieldLabel(uid, path),
          kind,
          required: attribute.required === true,
          isLong: attribute.type === 'text' || attribute.type === 'richtext',
          options: kind === 'choice' ? keeper.choices(uid, path) : [],
          target: attribute.type === 'relation' ? (attribute.target ?? null) : null,
          parts: component === undefined ? [] : toFields(componentAttributes(strapi, component), path),
        },
      ];
    });
  return {
    uid,
    name: known?.name ?? uid,
    label: keeper.typeLabel(uid),
    fields: toFields(strapi.contentType(uid as UID.ContentType).attributes, []),
    key: known?.key ?? [],
  };
};
