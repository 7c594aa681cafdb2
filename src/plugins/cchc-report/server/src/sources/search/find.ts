import type { SourceId } from '../../config';
import type { Terms } from '../../domain/search';
import type { Bindings, Query } from '../query';

/** A row that search found. */
export interface FoundRow {
  readonly source: SourceId;
  readonly rowId: number;
}

export interface SearchRequest {
  readonly terms: Terms;
  readonly sources: readonly SourceId[];
  /** Row id of the agency; null for all. */
  readonly agency: number | null;
  /** `public`: what is published; `current`: of each document its newest text. */
  readonly scope: 'public' | 'current';
}

export interface Found {
  /** The best first, `MOST_FOUND` at most. */
  readonly rows: readonly FoundRow[];
  /** There are more than these. */
  readonly hasMore: boolean;
}

/** What an answer can be paged through; nobody reads further. */
export const MOST_FOUND = 1000;

/** A look at the newest rows tells how common the words are. */
const LOOKED_AT = 500;
/** From this share of them on, reading from the newest on meets enough sooner than the index does. */
const COMMON = 10;

const NEWEST_FIRST = 'e.day desc nulls last, e.row_id desc';

/** The ways in which a row answers, best first; a row is of the first that fits. */
const TIERS = [
  { column: 'title_words', query: 'whole' },
  { column: 'title_words', query: 'begun' },
  { column: 'words', query: 'whole' },
  { column: 'words', query: 'begun' },
] as const;

const matches = ({ column, query }: (typeof TIERS)[number]): string =>
  `e.${column} @@ cast(:${query} as tsquery)`;

/** Its number or code is what was typed. */
const IS_CODE = 'e.title_words @@ cast(:code as tsquery)';

const within = ({ agency, scope }: SearchRequest): string =>
  `e.is_${scope} and e.source = any(cast(:sources as text[])) ${agency === null ? '' : 'and e.agency = :agency'}`;

const bindingsOf = ({ terms, sources, agency }: SearchRequest): Bindings => ({
  sources: `{${sources.join(',')}}`,
  begun: terms.begun,
  whole: terms.whole,
  code: terms.code ?? '',
  ...(agency === null ? {} : { agency }),
});

/** Of the newest rows, how many each tier has. */
const look = async (query: Query, request: SearchRequest): Promise<readonly number[]> => {
  const { agency, scope } = request;
  const [row] = await query<{ counts: number[] }>(
    `select array[${TIERS.map((tier) => `count(*) filter (where e.source = any(cast(:sources as text[])) and ${matches(tier)})`).join(', ')}]::integer[] as counts
       from (select * from cchc_report_search e where e.is_${scope} ${agency === null ? '' : 'and e.agency = :agency'}
              order by ${NEWEST_FIRST} limit ${LOOKED_AT}) e`,
    bindingsOf(request),
  );
  return row?.counts ?? [];
};

/** Few rows answer: all are taken from the index and put in order. */
const findRare = (query: Query, request: SearchRequest): Promise<readonly FoundRow[]> => {
  const tiers = TIERS.map((tier, index) => `when ${matches(tier)} then ${index}`).join(' ');
  const code = request.terms.code === null ? '' : `when ${IS_CODE} then -1`;
  return query<FoundRow>(
    `select e.source, e.row_id as "rowId" from cchc_report_search e
      where ${within(request)} and ${matches(TIERS[3])}
      order by case ${code} ${tiers} end, ${NEWEST_FIRST} limit :limit`,
    { ...bindingsOf(request), limit: MOST_FOUND + 1 },
  );
};

/** So many answer that to put all of them in order would take long: tier by tier, each from its newest row on. */
const findCommon = async (
  query: Query,
  request: SearchRequest,
  counts: readonly number[],
): Promise<readonly FoundRow[]> => {
  const ways = [
    ...(request.terms.code === null ? [] : [{ sql: IS_CODE, isCommon: false }]),
    ...TIERS.map((tier, index) => ({ sql: matches(tier), isCommon: (counts[index] ?? 0) >= COMMON })),
  ];
  const found: FoundRow[] = [];
  for (const [index, { sql, isCommon }] of ways.entries()) {
    const limit = MOST_FOUND + 1 - found.length;
    if (limit <= 0) break;
    const earlier = ways.slice(0, index).map((before) => `and not (${before.sql})`);
    // A condition that no index has is tested while the rows are read newest first.
    const condition = isCommon ? `coalesce(${sql}, false)` : sql;
    found.push(
      ...(await query<FoundRow>(
        `select e.source, e.row_id as "rowId" from cchc_report_search e
          where ${within(request)} and ${condition} ${earlier.join(' ')}
          order by ${NEWEST_FIRST} limit :limit`,
        { ...bindingsOf(request), limit },
      )),
    );
  }
  return found;
};

/**
 * Finds records by their words. Ordered by how well they answer (its number or code, all words in the title, there as beginnings of
 * words, anywhere, anywhere as beginnings), then the newest first.
 */
export const findRecords = async (query: Query, request: SearchRequest): Promise<Found> => {
  if (request.sources.length === 0) return { rows: [], hasMore: false };
  const counts = await look(query, request);
  const isCommon = (counts[3] ?? 0) >= COMMON;
  const rows = isCommon ? await findCommon(query, request, counts) : await findRare(query, request);
  return { rows: rows.slice(0, MOST_FOUND), hasMore: rows.length > MOST_FOUND };
};
