/** The query of the search page, as its address holds it. */
export interface SearchAddress {
  /** The typed text, unchanged. */
  readonly q: string;
  /** One type of record; null: all. */
  readonly type: string | null;
  readonly page: number;
}

export const HITS_PER_PAGE = 20;
/** Letters that the server takes. */
export const LONGEST_QUERY = 200;

export const readSearch = (search: string): SearchAddress => {
  const given = new URLSearchParams(search);
  const page = Number(given.get('page'));
  return {
    q: (given.get('q') ?? '').slice(0, LONGEST_QUERY),
    type: given.get('type') || null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
};

export const writeSearch = ({ q, type, page }: SearchAddress): string =>
  new URLSearchParams({
    ...(q !== '' && { q }),
    ...(type !== null && { type }),
    ...(page > 1 && { page: String(page) }),
  }).toString();

/** The query to the server; null while nothing is typed that could be found. */
export const searchQuestion = ({ q, type, page }: SearchAddress): string | null =>
  /[\p{L}\p{N}]/u.test(q)
    ? new URLSearchParams({
        q: q.replace(/\s+/g, ' ').trim(),
        ...(type !== null && { type }),
        page: String(page),
        pageSize: String(HITS_PER_PAGE),
      }).toString()
    : null;
