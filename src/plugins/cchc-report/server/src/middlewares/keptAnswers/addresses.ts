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
  /** Pages, each with all below it; `/` is the first page alone. */
  readonly pages: readonly string[];
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
}: AppAddresses): ((path: string) => AddressKind | null) => {
  const records = plurals.flatMap((plural) => [`/${plural}`, `/${plural}/:documentId`]);
  const whole = oneOf([...answers.map((path) => ofRoute(prefix + path)), ...pages.map(below)]);
  const tag = oneOf(records.map((path) => ofRoute(prefix + path)));
  const api = oneOf([below(prefix)]);
  return (path) => {
    if (whole.test(path)) return 'whole';
    if (tag.test(path)) return 'tag';
    return api.test(path) ? 'other' : null;
  };
};
