import { fillTemplate } from '../../domain/vi';
import words from '../../translations/openapi.vi.json';
import type { FieldKind, PublicField, PublicModel, PublicType } from '../model/fields';
import type { Schema } from '../types';
import { day, flag, instant, list, nullable, number, object, oneOf, ref, text, whole } from './make';
import { pageOf } from './shared';

const { schemas: say } = words;

/** What a description says after the name of a field: "Thể loại: news (Tin), feature (Bài)." */
const choicesText = (label: string, is: FieldKind): string => {
  if (is.kind !== 'choice') return label;
  const choices = is.choices.map((choice) => `\`${choice.value}\` (${choice.label})`).join(', ');
  return fillTemplate(say.choice, { label, choices });
};

const schemaOf = (is: FieldKind, description: string): Schema => {
  switch (is.kind) {
    case 'text':
    case 'writing':
      return text(description);
    case 'choice':
      return oneOf(
        is.choices.map(({ value }) => value),
        description,
      );
    case 'id':
    case 'integer':
      return whole(description);
    case 'decimal':
      return number(description);
    case 'flag':
      return flag(description);
    case 'day':
      return day(description);
    case 'instant':
      return instant(description);
    case 'json':
      return { description };
    case 'relation':
      return is.isMany ? list(ref(is.target), description) : { ...ref(is.target), description };
    case 'media':
      return is.isMany ? list(ref('Media'), description) : { ...ref('Media'), description };
    case 'parts':
      return is.isMany ? list(ref(is.model), description) : { ...ref(is.model), description };
  }
};

/** Anything but a list may be null where a published record may leave it empty. */
const fieldSchema = ({ label, isFilled, is }: PublicField): Schema => {
  const schema = schemaOf(is, choicesText(label, is));
  return isFilled || schema.type === 'array' || is.kind === 'json' ? schema : nullable(schema);
};

const modelSchema = ({ label, fields }: PublicModel): Schema =>
  object(
    label,
    Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
    // What is asked for by `fields` and `populate` is there, the rest is not.
    fields.map(({ name }) => name).filter((name) => name !== 'id' && name !== 'documentId'),
  );

const ofPart = (part: PublicModel): [string, Schema][] => {
  const schema = modelSchema(part);
  const isAlwaysThere = part.fields.filter(({ is: { kind } }) => kind !== 'relation' && kind !== 'media');
  return [[part.name, { ...schema, required: isAlwaysThere.map(({ name }) => name) }]];
};

const ofType = (type: PublicType): [string, Schema][] => [
  [type.name, modelSchema(type)],
  [`${type.name}List`, pageOf(type.name, fillTemplate(say.listOf, { type: type.label }))],
  [
    `${type.name}One`,
    object(fillTemplate(say.oneOf, { type: type.label }), {
      data: ref(type.name),
      meta: object(say.pagination, {}),
    }),
  ],
];

/** The schemas of the types, of their parts, and of the answers that hold them. */
export const recordSchemas = (
  types: readonly PublicType[],
  parts: readonly PublicModel[],
): Readonly<Record<string, Schema>> =>
  Object.fromEntries([...types.flatMap(ofType), ...parts.flatMap(ofPart)]);
