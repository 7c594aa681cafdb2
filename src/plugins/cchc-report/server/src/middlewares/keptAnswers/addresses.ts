/**
 * `whole`: the answer is cached. `tag`: only its tag is cached, so that a client with that answer gets 304 and any
 * other gets a new answer. `other`: nothing is cached.
 */
export type AddressKind = 'whole' | 'tag' | 'other';

/** The addresses of this app, grouped by how their answers are cached. */
export interface AppAddresses {
  /** The prefix of the content API, such as `/api`. */
  readonly prefix: string;
  /** Paths below the prefix, with parameters in the syntax of routes: `/cchc-report/reports/:documentId`. */
  readonly answers: readonly string[];
  /** Plural names of the types whose lists and records are answered by Strapi itself. */
  readonly plurals: readonly string[];
  /**
   * Pages by path, each including everything below it (`/` is only the first page), with the parameters that they
   * depend on.
   */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

export interface Address {
  readonly kind: AddressKind;
  /** The parameters that the answer depends on; null means all of them. */
  readonly parameters: readonly string[] | null;
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const below = (path: string): string => (path === '/' ? '' : `${escapePattern(path)}(?:/.*)?`);

const ofRoute = (path: string): string =>
  path
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : escapePattern(part)))
    .join('/');

/** Matches addresses in any case, with or without a trailing slash. */
const matchAny = (patterns: readonly string[]): RegExp =>
  patterns.length === 0 ? /(?!)/ : new RegExp(`^(?:${patterns.join('|')})/?$`, 'i');

/**
 * Returns a function that tells how the answers of a path are cached; null for a path that is neither in the content
 * API nor a page.
 */
export const createAddresses = ({
  prefix,
  answers,
  plurals,
  pages,
}: AppAddresses): ((path: string) => Address | null) => {
  const records = plurals.flatMap((plural) => [`/${plural}`, `/${plural}/:documentId`]);
  const inApi = (paths: readonly string[]): RegExp => matchAny(paths.map((path) => ofRoute(prefix + path)));
  const known: readonly (readonly [RegExp, Address])[] = [
    [inApi(answers), { kind: 'whole', parameters: null }],
    ...Object.entries(pages).map(
      ([path, parameters]) => [matchAny([below(path)]), { kind: 'whole', parameters }] as const,
    ),
    [inApi(records), { kind: 'tag', parameters: null }],
    [matchAny([below(prefix)]), { kind: 'other', parameters: null }],
  ];
  return (path) => known.find(([pattern]) => pattern.test(path))?.[1] ?? null;
};

/** The cache key of an answer: the address without the parameters that the answer does not depend on. */
export const makeKey = (path: string, querystring: string, { parameters }: Address): string => {
  if (parameters === null) return `${path}?${querystring}`;
  const asked = [...new URLSearchParams(querystring)].filter(([name]) => parameters.includes(name));
  return `${path}?${new URLSearchParams(asked).toString()}`;
};
