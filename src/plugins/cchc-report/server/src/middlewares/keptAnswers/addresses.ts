/**
 * `whole`: the answer is kept. `tag`: only which answer it was, so that who has it is told so; whoever has not gets a new one.
 * `other`: nothing of it is kept.
 */
export type AddressKind = 'whole' | 'tag' | 'other';

/** What of this app is asked by whom. */
export interface AppAddresses {
  /** Of the content API, such as `/api`. */
  readonly prefix: string;
  /** Below it, with parameters, as a route has them: `/cchc-report/reports/:documentId`. */
  readonly answers: readonly string[];
  /** Plural names of the types whose lists and records Strapi itself answers. */
  readonly plurals: readonly string[];
  /** Pages by their paths, each with all below it (`/` is the first page alone): the parameters that they depend on. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

export interface Address {
  readonly kind: AddressKind;
  /** The parameters that its answer depends on; null: on whatever is asked. */
  readonly parameters: readonly string[] | null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const below = (path: string): string => (path === '/' ? '' : `${escaped(path)}(?:/.*)?`);

const ofRoute = (path: string): string =>
  path
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : escaped(part)))
    .join('/');

/** Addresses are found in any case, and with a slash at their end. */
const oneOf = (patterns: readonly string[]): RegExp =>
  patterns.length === 0 ? /(?!)/ : new RegExp(`^(?:${patterns.join('|')})/?$`, 'i');

/** Tells of a path what is kept of its answers; null of what is neither of the content API nor a page. */
export const createAddresses = ({
  prefix,
  answers,
  plurals,
  pages,
}: AppAddresses): ((path: string) => Address | null) => {
  const records = plurals.flatMap((plural) => [`/${plural}`, `/${plural}/:documentId`]);
  const inApi = (paths: readonly string[]): RegExp => oneOf(paths.map((path) => ofRoute(prefix + path)));
  const known: readonly (readonly [RegExp, Address])[] = [
    [inApi(answers), { kind: 'whole', parameters: null }],
    ...Object.entries(pages).map(
      ([path, parameters]) => [oneOf([below(path)]), { kind: 'whole', parameters }] as const,
    ),
    [inApi(records), { kind: 'tag', parameters: null }],
    [oneOf([below(prefix)]), { kind: 'other', parameters: null }],
  ];
  return (path) => known.find(([pattern]) => pattern.test(path))?.[1] ?? null;
};

/** By what an answer is kept: whatever it does not depend on is left out of the address. */
export const keyOf = (path: string, querystring: string, { parameters }: Address): string => {
  if (parameters === null) return `${path}?${querystring}`;
  const asked = [...new URLSearchParams(querystring)].filter(([name]) => parameters.includes(name));
  return `${path}?${new URLSearchParams(asked).toString()}`;
};
