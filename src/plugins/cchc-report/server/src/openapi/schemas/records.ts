import { z } from '@strapi/utils';
import { day, flag, instant, number, object, makeChoice, text, makeWholeNumber } from '../../contract/fields';
import { makePage } from '../../contract/shared';
import { fillTemplate } from '../../domain/vi';
import words from '../../translations/openapi.vi.json';
import type { FieldKind, PublicField, PublicModel, PublicType } from '../model/fields';
import { ref } from './toSchemas';

const { schemas: say } = words;

/** The description of a field, with its choices if it has any: "Thể loại: news (Tin), feature (Bài)." */
const describeField = (label: string, is: FieldKind): string => {
  if (is.kind !== 'choice') return label;
  const choices = is.choices.map((choice) => `\`${choice.value}\` (${choice.label})`).join(', ');
  return fillTemplate(say.choice, { label, choices });
};

/** By name, since types lead to each other and to themselves. */
const makeReference = (name: string): z.ZodType => z.unknown().meta({ ...ref(name) });

const valueSchema = (is: FieldKind, description: string): z.ZodType => {
  switch (is.kind) {
    case 'text':
    case 'writing':
      return text(description);
    case 'choice':
      return makeChoice(
        is.choices.map(({ value }) => value),
        description,
      );
    case 'id':
    case 'integer':
      return makeWholeNumber(description);
    case 'decimal':
      return number(description);
    case 'flag':
      return flag(description);
    case 'day':
      return day(description);
    case 'instant':
      return instant(description);
    case 'json':
      return z.unknown().meta({ description });
    case 'relation':
      return makeReference(is.target);
    case 'media':
      return makeReference('Media');
    case 'parts':
      return makeReference(is.model);
  }
};

/** Only a list is never null where a published record may leave the field empty. */
const fieldSchema = ({ label, isFilled, is }: PublicField): z.ZodType => {
  const description = describeField(label, is);
  const schema = valueSchema(is, description);
  if ('isMany' in is && is.isMany) return z.array(schema).meta({ description });
  return (isFilled || is.kind === 'json' ? schema : schema.nullable()).meta({ description });
};

/** An answer holds the fields and relations that the request named; `isAlwaysThere` tells which ones it holds in any case. */
const modelSchema = (
  { label, fields }: PublicModel,
  isAlwaysThere: (field: PublicField) => boolean,
): z.ZodType => {
  const ofField = (field: PublicField): [string, z.ZodType] => {
    const schema = fieldSchema(field);
    return [field.name, isAlwaysThere(field) ? schema : schema.optional()];
  };
  return object(label, Object.fromEntries(fields.map(ofField)));
};

const isIdentity = ({ name }: PublicField): boolean => name === 'id' || name === 'documentId';
const isPlain = ({ is: { kind } }: PublicField): boolean => kind !== 'relation' && kind !== 'media';

const typeSchemas = (type: PublicType): [string, z.ZodType][] => {
  const record = modelSchema(type, isIdentity);
  const one = object(fillTemplate(say.oneOf, { type: type.label }), {
    data: record,
    meta: object(say.pagination, {}),
  });
  return [
    [type.name, record],
    [`${type.name}List`, makePage(record, fillTemplate(say.listOf, { type: type.label }))],
    [`${type.name}One`, one],
  ];
};

/** The schemas of the types, of their parts, and of the answers that hold them. */
export const recordSchemas = (
  types: readonly PublicType[],
  parts: readonly PublicModel[],
): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries([
    ...types.flatMap(typeSchemas),
    ...parts.map((part): [string, z.ZodType] => [part.name, modelSchema(part, isPlain)]),
  ]);
