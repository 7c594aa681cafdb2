import type { Core, UID } from '@strapi/strapi';
import fc, { type Arbitrary } from 'fast-check';
import { hostileValue } from './hostile';
import { modelBehind, type SchemaAttribute } from './privatePaths';

/** Queries that the schemas lead to: every field and every tie, in every form in which a list may be asked, rightly or not. */

const GROUPS = [
  ...['', '', '[$and][0]', '[$or][0]', '[$not]', '[$or][0][$not]', '[$and][0][$or][0]'],
  ...['[0]', '[]', '[$and]', '[$and][0][0]', '[$or][][0]', '[$not][0]', '[$and][x]'],
] as const;
const OPERATORS = [
  ...['', '[$eq]', '[$ne]', '[$in][0]', '[$in]', '[$null]', '[$notNull]', '[$gte]', '[$between][0]', '[]'],
  ...[
    '[$contains]',
    '[$startsWithi]',
    '[$not][$eq]',
    '[$not]',
    '[$or][0]',
    '[$and][0][id]',
    '[0]',
    '[0][id]',
  ],
] as const;
const DIRECTIONS = [
  '',
  '',
  ':asc',
  ':desc',
  ':DESC',
  ':x',
  ':%20desc',
  ':',
  ':asc:desc',
  '%20',
  '[0]',
] as const;
const SORTS = ['sort', 'sort', 'sort[]', 'sort[0]', 'sort[1]', 'sort[0][0]', 'sort[x]'] as const;

const attributesOf = (strapi: Core.Strapi, uid: string): Readonly<Record<string, SchemaAttribute>> => ({
  id: { type: 'integer' },
  documentId: { type: 'string' },
  ...strapi.getModel(uid as UID.Schema)?.attributes,
});

/**
 * Each number is a turn, an even one at a tie; a field that is no tie ends the way. Fields that Strapi adds to every model are named
 * oftener than the rest: a part has no `documentId`.
 */
const follow = (strapi: Core.Strapi, uid: string, [turn, ...rest]: readonly number[]): readonly string[] => {
  if (turn === undefined) return [];
  const fields = Object.entries(attributesOf(strapi, uid));
  const ties = fields.filter(([, attribute]) => modelBehind(attribute) !== undefined);
  const oftener = fields.filter(([name]) => name === 'documentId');
  const chosen = turn % 2 === 0 && ties.length > 0 ? ties : [...fields, ...oftener, ...oftener];
  const [name, attribute] = chosen[Math.floor(turn / 2) % chosen.length] ?? [];
  if (name === undefined || attribute === undefined) return [];
  const behind = modelBehind(attribute);
  return behind === undefined ? [name] : [name, ...follow(strapi, behind, rest)];
};

const wayFrom = (strapi: Core.Strapi, uid: string): Arbitrary<readonly string[]> =>
  fc.array(fc.nat(120), { minLength: 1, maxLength: 3 }).map((turns) => follow(strapi, uid, turns));

const bracketed = (way: readonly string[]): string => way.map((step) => `[${step}]`).join('');

type Pair = readonly [name: string, value: string];

/** A query of the records of one model: a name at the root of a query, and its value. */
const pairFrom = (strapi: Core.Strapi, uid: string): Arbitrary<Pair> => {
  const way = wayFrom(strapi, uid);
  const filter = fc
    .tuple(fc.constantFrom(...GROUPS), way, fc.constantFrom(...OPERATORS), hostileValue)
    .map(([group, steps, how, value]): Pair => [`filters${group}${bracketed(steps)}${how}`, value]);
  const direction = fc.constantFrom(...DIRECTIONS);
  const written = fc
    .tuple(fc.constantFrom(...SORTS), way, direction)
    .map(([name, steps, how]): Pair => [name, `${steps.join('.')}${how}`]);
  const nested = fc
    .tuple(way, direction)
    .map(([steps, how]): Pair => [`sort${bracketed(steps)}`, how.replace(':', '')]);
  const listed = fc
    .tuple(fc.constantFrom('fields', 'fields[0]', 'populate', 'populate[0]', 'populate[x]'), way)
    .map(([name, steps]): Pair => [name, steps.join('.')]);
  return fc.oneof(filter, filter, written, nested, listed);
};

const tiesOf = (strapi: Core.Strapi, uid: string): readonly (readonly [name: string, behind: string])[] =>
  Object.entries(attributesOf(strapi, uid)).flatMap(([name, attribute]) => {
    const behind = modelBehind(attribute);
    return behind === undefined ? [] : [[name, behind] as const];
  });

/** `populate[plan][sort]`: the same of what a record is tied to, up to `depth` ties away. */
const withinFrom = (strapi: Core.Strapi, uid: string, depth: number): Arbitrary<Pair> => {
  const ties = depth === 0 ? [] : tiesOf(strapi, uid);
  if (ties.length === 0) return pairFrom(strapi, uid);
  return fc
    .constantFrom(...ties)
    .chain(([tie, behind]) =>
      fc
        .oneof(
          { weight: 3, arbitrary: pairFrom(strapi, behind) },
          { weight: 1, arbitrary: withinFrom(strapi, behind, depth - 1) },
        )
        .map(([name, value]): Pair => [`populate[${tie}]${name.replace(/^\w+/, '[$&]')}`, value]),
    );
};

/** `filters[$or][0][agency][slug]=x`, as it goes over the wire. */
export const schemaPair = (strapi: Core.Strapi, uid: string): Arbitrary<string> =>
  fc
    .oneof(
      { weight: 2, arbitrary: pairFrom(strapi, uid) },
      { weight: 1, arbitrary: withinFrom(strapi, uid, 3) },
    )
    .map(([name, value]) => `${name}=${value}`);
