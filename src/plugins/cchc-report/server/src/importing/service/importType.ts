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

/** Made from the title by the app, and never typed. */
const MADE_BY_THE_APP: readonly string[] = ['slug'];
/** A code on the national database; its field is part of the key of procedures. */
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

const kindOf = (name: string, { type, relation, component }: Attribute): FieldKind | undefined => {
  if (component !== undefined) return 'parts';
  if (type === 'relation') return relation === 'manyToMany' ? 'relations' : 'relation';
  return name === CODE ? 'code' : KINDS[type];
};

const attributesOf = (strapi: Core.Strapi, component: string): Readonly<Record<string, Attribute>> =>
  strapi.components[component as UID.Component]?.attributes ?? {};

/** A type of records as a file may hold it, read from the app's schema; files of other kinds do not come in a table. */
export const importType = (strapi: Core.Strapi, keeper: RecordKeeper, uid: string): ImportType => {
  const known = keeper.types.find((type) => type.uid === uid);
  const fieldsIn = (
    attributes: Readonly<Record<string, Attribute>>,
    at: readonly string[],
  ): readonly ImportField[] =>
    Object.entries(attributes).flatMap(([name, attribute]): ImportField[] => {
      const isTyped = attribute.visible !== false && !MADE_BY_THE_APP.includes(name);
      const kind = isTyped ? kindOf(name, attribute) : undefined;
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
          parts: component === undefined ? [] : fieldsIn(attributesOf(strapi, component), path),
        },
      ];
    });
  return {
    uid,
    name: known?.name ?? uid,
    label: keeper.typeLabel(uid),
    fields: fieldsIn(strapi.contentType(uid as UID.ContentType).attributes, []),
    key: known?.key ?? [],
  };
};
