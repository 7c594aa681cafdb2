import type { SourceId } from '../../config';
import type { Terms } from '../../domain/search';
import type { Bindings, Query } from '../query';
import { kindWord } from './statements';

/** A row found by search. */
export interface FoundRow {
  readonly source: SourceId;
  readonly rowId: number;
}

export interface SearchRequest {
  readonly terms: Terms;
  /** Null for all searched sources. */
  readonly sources: readonly SourceId[] | null;
  /** Row id of the agency; null for all. */
  readonly agency: number | null;
  /** Row ids of the offices that a member reaches; null for all. What belongs to no office is found by all. */
  readonly reached: readonly number[] | null;
  /** `public`: published records; `current`: the newest text of each document. */
  readonly scope: 'public' | 'current';
}

export interface Found {
  /** The best first, at most `MOST_FOUND`. */
  readonly rows: readonly FoundRow[];
  /** True when there are more rows. */
  readonly hasMore: boolean;
}

/** A row with its rank: 0 is best. */
interface Ranked extends FoundRow {
  readonly tier: number;
}

/** The most rows that an answer can be paged through; nobody reads further. */
export const MOST_FOUND = 1000;

/** The number of newest rows sampled to estimate how common the words are. */
const LOOKED_AT = 500;
/**
 * With this share or more, reading from the newest row is likely to find enough matches sooner than the index does.
 */
const COMMON = 10;
/** The most rows read from the newest on; common words fill an answer long before. */
const WINDOW = 10_000;
/** The most rows from an index that are sorted. */
const CANDIDATES = 20_000;

const NEWEST_FIRST = 'e.day desc nulls last, e.row_id desc, e.source';

/** The ranks of a match, best first; a row gets the first that fits. */
const TIERS = [
  { column: 'title_words', query: 'code' },
  { column: 'title_words', query: 'whole' },
  { column: 'title_words', query: 'begun' },
  { column: 'words', query: 'whole' },
  { column: 'words', query: 'begun' },
] as const;
/** The last rank, which fits every matching row. */
const ANY = TIERS[4];

type Tier = (typeof TIERS)[number];

const matches = ({ column, query }: Tier): string => `e.${column} @@ cast(:${query} as tsquery)`;

const isOfKind = ({ sources }: SearchRequest): string =>
  sources === null ? '' : 'and e.title_words @@ cast(:kinds as tsquery)';

/** Like `isOfKind`, but for an index, which reads the words and the kinds together. */
const matchesOfKind = (tier: Tier, { sources }: SearchRequest): string =>
  sources === null
    ? matches(tier)
    : `e.${tier.column} @@ (cast(:${tier.query} as tsquery) && cast(:kinds as tsquery))`;

const matchScope = ({ agency, reached, scope }: SearchRequest): string =>
  [
    `e.is_${scope}`,
    ...(agency === null ? [] : ['e.agency = :agency']),
    ...(reached === null
      ? []
      : [`(e.agency = any(cast(:reached as integer[])) or e.source in ('agencies', 'sectors', 'channels'))`]),
  ].join(' and ');

const toBindings = ({ terms, sources, agency, reached }: SearchRequest): Bindings => ({
  begun: terms.begun,
  whole: terms.whole,
  code: terms.code ?? '',
  ...(sources === null ? {} : { kinds: sources.map((source) => `'${kindWord(source)}'`).join(' | ') }),
  ...(agency === null ? {} : { agency }),
  ...(reached === null ? {} : { reached: `{${reached.join(',')}}` }),
});

const newest = (request: SearchRequest, limit: number): string =>
  `(select * from cchc_report_search e where ${matchScope(request)} order by ${NEWEST_FIRST} limit ${limit}) e`;

/** Counts the matches of each rank among the newest rows. */
const look = async (query: Query, request: SearchRequest): Promise<readonly number[]> => {
  const counts = TIERS.map((tier) => `count(*) filter (where ${matches(tier)})`);
  const [row] = await query<{ counts: number[] }>(
    `select array[${counts.join(', ')}]::integer[] as counts
       from ${newest(request, LOOKED_AT)} where true ${isOfKind(request)}`,
    toBindings(request),
  );
  return row?.counts ?? [];
};

/**
 * The limit tempts the planner to scan the table until enough rows are found, which may never happen; this forces the
 * index.
 */
const byIndex = async <Row>(query: Query, run: () => Promise<Row>): Promise<Row> => {
  const set = (value: 'on' | 'off') =>
    query(
      `select set_config(name, '${value}', true) from unnest(array['enable_seqscan', 'enable_indexscan']) name`,
      {},
    );
  await set('off');
  const result = await run();
  await set('on');
  return result;
};

/**
 * Sorts the rows found by the index.
 * @returns more than `MOST_FOUND` if there are more; `isCut`: not all were sorted
 */
const findByIndex = async (
  query: Query,
  request: SearchRequest,
): Promise<{ rows: readonly Ranked[]; isCut: boolean }> => {
  const tier = `case ${TIERS.map((one, index) => `when ${matches(one)} then ${index}`).join(' ')} end`;
  const rows = await byIndex(query, () =>
    query<Ranked & { candidates: number }>(
      `select e.source, e.row_id as "rowId", ${tier} as tier, cast(count(*) over () as integer) as candidates
         from (select * from cchc_report_search e where ${matchScope(request)} and ${matchesOfKind(ANY, request)}
                limit ${CANDIDATES + 1}) e
        order by tier, ${NEWEST_FIRST} limit ${MOST_FOUND + 1}`,
      toBindings(request),
    ),
  );
  return { rows, isCut: (rows[0]?.candidates ?? 0) > CANDIDATES };
};

/**
 * Finds the newest matches rank by rank: common words among the newest rows, other words by the index.
 * @returns matches of the last rank only from the newest `WINDOW` rows
 */
const findNewest = async (
  query: Query,
  request: SearchRequest,
  counts: readonly number[],
): Promise<readonly Ranked[]> => {
  const found: Ranked[] = [];
  for (const [index, tier] of TIERS.entries()) {
    const limit = MOST_FOUND + 1 - found.length;
    if (limit <= 0) break;
    if (tier.query === 'code' && request.terms.code === null) continue;
    const earlier = TIERS.slice(0, index).map((before) => `and not (${matches(before)})`);
    const isCommon = (counts[index] ?? 0) >= COMMON;
    const among = isCommon
      ? `${newest(request, WINDOW)} where ${matches(tier)} ${isOfKind(request)}`
      : `(select * from cchc_report_search e where ${matchScope(request)} and ${matchesOfKind(tier, request)}
           limit ${CANDIDATES}) e where true`;
    const read = () =>
      query<FoundRow>(
        `select e.source, e.row_id as "rowId" from ${among} ${earlier.join(' ')} order by ${NEWEST_FIRST} limit :limit`,
        { ...toBindings(request), limit },
      );
    const rows = isCommon ? await read() : await byIndex(query, read);
    found.push(...rows.map((row) => ({ ...row, tier: index })));
  }
  return found;
};

/** True when there are no more than `WINDOW` rows. */
const isSmall = async (query: Query, request: SearchRequest): Promise<boolean> => {
  const [row] = await query<{ count: number }>(
    `select cast(count(*) as integer) as count from
       (select 1 from cchc_report_search e where ${matchScope(request)} order by ${NEWEST_FIRST} limit ${WINDOW}) e`,
    toBindings(request),
  );
  return (row?.count ?? 0) < WINDOW;
};

const toKey = ({ source, rowId }: FoundRow): string => `${source} ${rowId}`;

const mergeRanked = (first: readonly Ranked[], second: readonly Ranked[]): readonly Ranked[] => {
  const known = new Set(first.map(toKey));
  const others = second.filter((row) => !known.has(toKey(row)));
  return [...first, ...others].sort((left, right) => left.tier - right.tier);
};

const answer = (rows: readonly Ranked[], isCut: boolean): Found => ({
  rows: rows.slice(0, MOST_FOUND),
  hasMore: isCut || rows.length > MOST_FOUND,
});

/**
 * Finds records by their words. Ordered by the quality of the match (number or code, all words in the title, as
 * prefixes in the title, anywhere, as prefixes anywhere), then the newest first. The number of rows read is bounded,
 * even for common words.
 */
export const findRecords = async (query: Query, request: SearchRequest): Promise<Found> => {
  if (request.sources?.length === 0) return { rows: [], hasMore: false };
  const counts = await look(query, request);
  const isCommon = (counts.at(-1) ?? 0) >= COMMON;
  const near = isCommon ? await findNewest(query, request, counts) : [];
  if (near.length > MOST_FOUND) return answer(near, false);
  if (isCommon && (await isSmall(query, request))) return answer(near, false);
  const { rows, isCut } = await findByIndex(query, request);
  return isCut ? answer(mergeRanked(near, rows), true) : answer(rows, false);
};
