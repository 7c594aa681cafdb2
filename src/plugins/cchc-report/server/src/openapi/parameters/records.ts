import { PAGE_SIZE } from '../../contract/shared';
import words from '../../translations/openapi.vi.json';
import { isOwn, type FieldKind, type PublicType } from '../model/fields';
import type { Parameter, Schema } from '../types';
import { filterParameters } from './filters';

/** The query parameters of the stock lists, each under the name it has in the address. */

const { parameters: say } = words;

/** How many ties away a record may be that is populated, and how many fields a list may be ordered by. */
const MAX_TIES = 3;
const MAX_ORDERS = 5;

/** Several values behind one name, with commas between them. */
const makeListParameter = (
  name: string,
  description: string,
  schema: Schema,
  example: readonly string[],
): Parameter => ({ name, in: 'query', description, style: 'form', explode: false, schema, example });

const makeChoices = (values: readonly string[]): Schema => ({
  type: 'array',
  uniqueItems: true,
  minItems: 1,
  items: { type: 'string', enum: values },
});

const takeFirst = (values: readonly string[]): readonly string[] => values.slice(0, 2);

const fieldsParameter = (type: PublicType): Parameter => {
  const names = type.fields
    .filter(isOwn)
    .map(({ name }) => name)
    .filter((name) => name !== 'id' && name !== 'documentId');
  return makeListParameter('fields', say.fields, makeChoices(names), takeFirst(names));
};

/** `plan`, `plan.basedOn`: what a record is tied to, and what that is tied to in its turn. */
const tiesFrom = (
  types: readonly PublicType[],
  { fields }: PublicType,
  depth = MAX_TIES,
): readonly string[] =>
  fields
    .filter((field) => !isOwn(field))
    .flatMap(({ name, is }) => {
      const target = is.kind === 'relation' ? types.find((type) => type.name === is.target) : undefined;
      const further = target === undefined || depth === 1 ? [] : tiesFrom(types, target, depth - 1);
      return [name, ...further.map((way) => `${name}.${way}`)];
    });

const populateParameter = (types: readonly PublicType[], type: PublicType): readonly Parameter[] => {
  const names = type.fields.filter((field) => !isOwn(field)).map(({ name }) => name);
  if (names.length === 0) return [];
  const everything: Schema = {
    type: 'array',
    minItems: 1,
    maxItems: 1,
    items: { type: 'string', const: '*' },
  };
  const schema = { oneOf: [makeChoices(tiesFrom(types, type)), everything] };
  return [makeListParameter('populate', say.populate, schema, takeFirst(names))];
};

const UNSORTED: readonly FieldKind['kind'][] = ['writing', 'json', 'id'];

const sortParameter = (type: PublicType): Parameter => {
  const names = type.fields
    .filter((field) => isOwn(field) && !UNSORTED.includes(field.is.kind))
    .map(({ name }) => name);
  const orders = names.flatMap((name) => [`${name}:asc`, `${name}:desc`]);
  return makeListParameter('sort', say.sort, { ...makeChoices(orders), maxItems: MAX_ORDERS }, [
    'updatedAt:desc',
  ]);
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

/** The parameters of a single record that all described types share. */
export const oneParameters = (types: readonly PublicType[], type: PublicType): readonly Parameter[] => [
  fieldsParameter(type),
  ...populateParameter(types, type),
];

/** The parameters of a list. */
export const listParameters = (types: readonly PublicType[], type: PublicType): readonly Parameter[] => [
  ...type.fields.filter(({ name }) => name !== 'documentId').flatMap(filterParameters),
  sortParameter(type),
  ...PAGES,
  ...oneParameters(types, type),
];
