import { fillTemplate } from '../../domain/vi';
import words from '../../translations/openapi.vi.json';
import { isOwn, type FieldKind, type PublicField, type PublicType } from '../model/fields';
import { PAGE_SIZE } from '../schemas/shared';
import type { Parameter, Schema } from '../types';

/** The query parameters of the stock lists, each under the name it has in the address. */

const { parameters: say, examples } = words;

interface Filter {
  readonly operator: '$eq' | '$containsi' | '$gte' | '$lte';
  readonly schema: Schema;
  readonly example: string | number | boolean;
}

const text = { type: 'string' } as const;
const day = { type: 'string', format: 'date' } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const INT4 = { type: 'integer', minimum: -2_147_483_648, maximum: 2_147_483_647 } as const;

/** How a field may be narrowed by; a record says more than is worth a parameter. */
const filtersOf = (name: string, is: FieldKind): readonly Filter[] => {
  switch (is.kind) {
    case 'text':
      return is.isLong
        ? [{ operator: '$containsi', schema: text, example: examples.title }]
        : [{ operator: '$eq', schema: text, example: name === 'code' ? examples.code : examples.slug }];
    case 'choice': {
      const values = is.choices.map(({ value }) => value);
      return [{ operator: '$eq', schema: { ...text, enum: values }, example: values[0] ?? '' }];
    }
    case 'day':
      return [
        { operator: '$gte', schema: day, example: '2024-01-01' },
        { operator: '$lte', schema: day, example: '2024-12-31' },
      ];
    case 'integer':
      return [
        { operator: '$gte', schema: INT4, example: 1 },
        { operator: '$lte', schema: INT4, example: 2100 },
      ];
    case 'decimal':
      return [
        { operator: '$gte', schema: { type: 'number' }, example: 1 },
        { operator: '$lte', schema: { type: 'number' }, example: 1000 },
      ];
    case 'flag':
      return [{ operator: '$eq', schema: { type: 'boolean' }, example: true }];
    case 'instant':
      return name === 'updatedAt'
        ? [{ operator: '$gte', schema: instant, example: '2024-01-01T00:00:00.000Z' }]
        : [];
    default:
      return [];
  }
};

const filterParameters = ({ name, label, is }: PublicField): readonly Parameter[] => {
  if (is.kind === 'relation')
    return [
      {
        name: `filters[${name}][${is.key}][$eq]`,
        in: 'query',
        description: fillTemplate(say.filters.key, { field: label, key: is.key }),
        schema: text,
        example: is.key === 'code' ? examples.code : examples.slug,
      },
    ];
  return filtersOf(name, is).map(({ operator, schema, example }) => ({
    name: `filters[${name}][${operator}]`,
    in: 'query',
    description: fillTemplate(say.filters[operator], { field: label }),
    schema,
    example,
  }));
};

const commaSeparated = (
  name: string,
  description: string,
  values: readonly string[],
  example: readonly string[],
): Parameter => ({
  name,
  in: 'query',
  description,
  style: 'form',
  explode: false,
  schema: { type: 'array', uniqueItems: true, minItems: 1, items: { ...text, enum: values } },
  example,
});

const firstOf = (values: readonly string[]): readonly string[] => values.slice(0, 2);

const fieldsParameter = (type: PublicType): Parameter => {
  const names = type.fields
    .filter(isOwn)
    .map(({ name }) => name)
    .filter((name) => name !== 'id' && name !== 'documentId');
  return commaSeparated('fields', say.fields, names, firstOf(names));
};

const populateParameter = (type: PublicType): readonly Parameter[] => {
  const names = type.fields.filter((field) => !isOwn(field)).map(({ name }) => name);
  return names.length === 0
    ? []
    : [commaSeparated('populate', say.populate, ['*', ...names], firstOf(names))];
};

const UNSORTED: readonly FieldKind['kind'][] = ['writing', 'json', 'id'];

const sortParameter = (type: PublicType): Parameter => {
  const names = type.fields
    .filter((field) => isOwn(field) && !UNSORTED.includes(field.is.kind))
    .map(({ name }) => name);
  const orders = names.flatMap((name) => [`${name}:asc`, `${name}:desc`]);
  return commaSeparated('sort', say.sort, orders, ['updatedAt:desc']);
};

const PAGES: readonly Parameter[] = [
  {
    name: 'pagination[page]',
    in: 'query',
    description: say.recordPage,
    schema: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
    example: 1,
  },
  {
    name: 'pagination[pageSize]',
    in: 'query',
    description: say.recordPageSize,
    schema: { type: 'integer', ...PAGE_SIZE },
    example: 10,
  },
];

/** What a single record may be asked with. */
export const oneParameters = (type: PublicType): readonly Parameter[] => [
  fieldsParameter(type),
  ...populateParameter(type),
];

/** What a list may be asked with. */
export const listParameters = (type: PublicType): readonly Parameter[] => [
  ...type.fields.filter(({ name }) => name !== 'documentId').flatMap(filterParameters),
  sortParameter(type),
  ...PAGES,
  ...oneParameters(type),
];
