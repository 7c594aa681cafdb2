import fc, { type Arbitrary } from 'fast-check';
import type { Called, Parameter } from '../openApi/document';
import { PREFIX } from '../openApi/session';
import type { RawRequest } from '../rawClient';
import {
  bent,
  hostileHeader,
  hostileMethod,
  hostileName,
  hostilePart,
  hostileValue,
  LONG_VALUE,
  shaped,
} from './hostile';
import type { Guarded } from './secrets';

/** A request, and the operation it is about when it is spelled as the document has it. */
export interface Drawn extends RawRequest {
  readonly called: Called | null;
}

/** Once in so many, else the usual. */
const seldom = <Value>(times: number, rare: Arbitrary<Value>, usual: Value): Arbitrary<Value> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });

const OPERATORS = [
  ...['$eq', '$eqi', '$ne', '$nei', '$lt', '$lte', '$gt', '$gte', '$in', '$notIn', '$null', '$notNull'],
  ...['$contains', '$notContains', '$containsi', '$notContainsi', '$startsWith', '$startsWithi', '$endsWith'],
  ...['$endsWithi', '$between', '$not', '$or', '$and', '$jsonSupersetOf', '$exists', '$EQ', 'x', ''],
] as const;

/** Attributes of the types, of what they are tied to, and of what nobody may ask about. */
const ATTRIBUTES = [
  ...[
    'id',
    'documentId',
    'title',
    'name',
    'kind',
    'topic',
    'publishedOn',
    'heldOn',
    'number',
    'year',
    'attendees',
  ],
  ...[
    'integrated',
    'quantity',
    'body',
    'createdAt',
    'publishedAt',
    'locale',
    'localizations',
    'evidence',
    'createdBy',
  ],
  ...['agency', 'agency][slug', 'agency][superior][name', 'channels][class', 'plan', 'plan][number', 'cover'],
  ...[
    'cover][width',
    'cover][formats',
    'cover][related',
    'cover][folder',
    'file',
    'objectives',
    'objectives][target',
  ],
  ...[
    'methods][channel',
    'procedure][code',
    'sector',
    'evidence][title',
    'createdBy][email',
    'updatedBy][password',
  ],
  ...['__proto__', 'constructor', 't1.title', 'title]['],
] as const;

const attribute = fc.constantFrom(...ATTRIBUTES);
const operator = fc.constantFrom(...OPERATORS);

const filter = fc
  .tuple(fc.constantFrom('', '[$and][0]', '[$or][0]', '[$not]', '[$or]', '[$and][x]'), attribute, operator)
  .map(([group, field, how]) => `filters${group}[${field}]${how === '' ? '' : `[${how}]`}`);

const tie = fc
  .tuple(
    fc.constantFrom(
      'agency',
      'channels',
      'plan',
      'cover',
      'file',
      'evidence',
      'createdBy',
      '*',
      'objectives',
      '0',
      'x',
    ),
    fc.constantFrom(
      ...[
        '',
        '[populate]',
        '[fields]',
        '[fields][0]',
        '[sort]',
        '[filters][id]',
        '[filters][$or]',
        '[status]',
      ],
      ...[
        '[populate][related]',
        '[on][x][populate]',
        '[count]',
        '[populate][superior][populate]',
        '[limit]',
        '[start]',
      ],
    ),
  )
  .map(([name, within]) => `populate[${name}]${within}`);

/** Names that Strapi's lists understand, and more that they must not. */
const stockName = fc.oneof(
  filter,
  tie,
  fc.constantFrom('sort', 'sort[0]', 'sort[agency][name]', 'fields', 'fields[0]', 'populate', 'populate[0]'),
  attribute.map((field) => `sort[${field}]`),
);

const exampleOf = ({ example }: Parameter): string =>
  encodeURIComponent(typeof example === 'object' ? example.join(',') : String(example));

const documentedPair = (parameter: Parameter): Arbitrary<string> =>
  fc
    .tuple(
      shaped(parameter.name),
      fc.oneof(
        fc.constant(exampleOf(parameter)),
        hostileValue,
        fc.constant(exampleOf(parameter).slice(0, -1)),
      ),
    )
    .map(([name, value]) => `${name}=${value}`);

/** Draws what the schemas lead to in a query of an operation; null where it lists no records. */
export type DrawQuery = (called: Called) => Arbitrary<string> | null;

const pairOf = ({ parameters, operation }: Called): Arbitrary<string> => {
  const asked = parameters.filter(({ in: where }) => where === 'query');
  const isStock = operation.security.length > 1 && !operation.operationId.startsWith('search');
  const strange = fc.tuple(isStock ? fc.oneof(stockName, hostileName) : hostileName, hostileValue);
  const strangePair = strange.map(([name, value]) => `${name}=${value}`);
  return asked.length === 0
    ? strangePair
    : fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...asked).chain(documentedPair) },
        { weight: 2, arbitrary: strangePair },
      );
};

/** Puts required parameters first, so that the later ones are validated. */
const mixedQuery = (called: Called): Arbitrary<string> => {
  const required = called.parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required === true)
    .map((parameter) => `${parameter.name}=${exampleOf(parameter)}`);
  const long = fc.constantFrom(...called.parameters.map(({ name }) => `${name}=${LONG_VALUE}`), LONG_VALUE);
  return fc
    .tuple(
      fc.boolean(),
      fc.array(pairOf(called), { maxLength: 3 }),
      seldom(30, long, ''),
      fc.constantFrom('&', '&', '&', '&', ';', '&&'),
    )
    .map(([whole, pairs, more, join]) =>
      [...(whole ? required : []), ...pairs, more].filter((pair) => pair !== '').join(join),
    );
};

/** Sends a query from the schemas alone: with another mistake it would not be validated. */
const queryOf = (called: Called, drawQuery: DrawQuery): Arbitrary<string> => {
  const ledTo = drawQuery(called);
  return ledTo === null ? mixedQuery(called) : fc.oneof(mixedQuery(called), ledTo);
};

const idsOf = ({ published, drafts, report, draftReport }: Guarded): readonly string[] => [
  ...Object.values(published),
  ...Object.values(drafts),
  report,
  draftReport,
  'articles',
];

const pathOf = ({ path }: Called, guarded: Guarded): Arbitrary<string> => {
  if (!path.includes('{')) return fc.constant(PREFIX + path);
  const part = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...idsOf(guarded)) },
    { weight: 1, arbitrary: hostilePart },
  );
  return part.map((id) => PREFIX + path.replace(/\{\w+\}/, id));
};

const requestFor = (called: Called, guarded: Guarded, drawQuery: DrawQuery): Arbitrary<Drawn> =>
  fc
    .record({
      path: pathOf(called, guarded),
      query: queryOf(called, drawQuery),
      headers: fc.array(hostileHeader, { maxLength: 2 }),
      method: fc.oneof({ weight: 9, arbitrary: fc.constant('GET') }, { weight: 1, arbitrary: hostileMethod }),
      isBent: seldom(8, fc.constant(true), false),
      body: fc.constantFrom('', '{}', '{"data":{"__proto__":{"x":1}}}', '{', 'a=b'),
    })
    .chain(({ path, query, headers, method, isBent, body }) =>
      (isBent ? bent(path) : fc.constant(path)).map((written): Drawn => ({
        method,
        path: query === '' ? written : `${written}?${query}`,
        headers: Object.fromEntries(headers),
        ...(method === 'GET' || method === 'HEAD' || method === 'TRACE' ? {} : { body }),
        called: !isBent && method === 'GET' ? called : null,
      })),
    );

/** Requests to everything that the public may call, by its OpenAPI document. */
export const hostileRequests = (
  operations: readonly Called[],
  guarded: Guarded,
  drawQuery: DrawQuery,
): Arbitrary<Drawn> => fc.oneof(...operations.map((called) => requestFor(called, guarded, drawQuery)));
