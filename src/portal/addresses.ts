import { readFlag } from '../start/settings';

/** All addresses of the portal. Only the templates' links to the sections repeat them. */
export const HOME = '/';
export const SITEMAP = '/sitemap.xml';
export const ROBOTS = '/robots.txt';

export const SECTIONS = {
  procedures: '/thu-tuc',
  news: '/tin-tuc',
  meetings: '/hoi-nghi',
  plans: '/ke-hoach',
  figures: '/so-lieu',
  reports: '/bao-cao',
  search: '/tim-kiem',
} as const;

export const FEEDS = { news: '/rss/tin-tuc.xml', reports: '/rss/bao-cao.xml' } as const;

/**
 * Each page of the portal and the query parameters it accepts. The home page (`/`) matches exactly; every other path
 * includes what is below it. Read by the cache and the rate limits, which work on whole addresses.
 */
export const PORTAL_PAGES: Readonly<Record<string, readonly string[]>> = {
  [HOME]: [],
  [SECTIONS.procedures]: ['linh-vuc', 'muc-do', 'trang'],
  [SECTIONS.news]: ['chuyen-muc', 'trang'],
  [SECTIONS.meetings]: ['trang'],
  [SECTIONS.plans]: ['nam'],
  [SECTIONS.figures]: ['ky', 'nam', 'chot'],
  [SECTIONS.reports]: ['trang'],
  [SECTIONS.search]: ['q', 'trang'],
  '/rss': [],
  [SITEMAP]: [],
  [ROBOTS]: [],
};

/**
 * The pages whose answers may be cached. `robots.txt` is left out: it is sent even while the data version cannot be
 * read.
 */
export const KEPT_PAGES: typeof PORTAL_PAGES = Object.fromEntries(
  Object.entries(PORTAL_PAGES).filter(([path]) => path !== ROBOTS),
);

/** The portal page at or above `path`; undefined for an address outside the portal. */
const findSection = (path: string): string | undefined =>
  Object.keys(PORTAL_PAGES).find((own) => path === own || (own !== HOME && path.startsWith(`${own}/`)));

/** True for every address of the portal, also one that answers 404. */
export const isPortalPath = (path: string): boolean => findSection(path) !== undefined;

/** The address of a portal page without what names a record: `/tin-tuc/:key`. @param path of the portal */
export const portalTemplate = (path: string): string => {
  const section = findSection(path) ?? HOME;
  return path === section ? section : `${section}/:key`;
};

/**
 * The parameters of `querystring` that the page knows. Dropping the rest (`fbclid`, `utm_source`) keeps answers, and
 * their cache keys, independent of them.
 */
export const keepKnownParameters = (path: string, querystring: string): string => {
  const names = PORTAL_PAGES[findSection(path) ?? HOME] ?? [];
  return new URLSearchParams(
    [...new URLSearchParams(querystring)].filter(([name]) => names.includes(name)),
  ).toString();
};

/** `path` with the parameters that are not null. */
export const addParameters = (
  path: string,
  parameters: Readonly<Record<string, string | number | null>>,
): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== null) query.set(name, String(value));
  return query.size === 0 ? path : `${path}?${query.toString()}`;
};

const pathBelow = (section: string, key: string): string => `${section}/${encodeURIComponent(key)}`;

export const pageAddress = {
  procedure: (code: string): string => pathBelow(SECTIONS.procedures, code),
  article: (slug: string): string => pathBelow(SECTIONS.news, slug),
  meeting: (documentId: string): string => pathBelow(SECTIONS.meetings, documentId),
  plan: (documentId: string): string => pathBelow(SECTIONS.plans, documentId),
  report: (documentId: string): string => pathBelow(SECTIONS.reports, documentId),
  figures: (period: string, cutoff: string): string =>
    addParameters(SECTIONS.figures, { ky: period, chot: cutoff === 'decree' ? null : cutoff }),
} as const;

/** The form of Strapi's document ids. */
export const DOCUMENT_ID = /^[a-z0-9]{1,64}$/;

/** `PORTAL_ENABLED`: the portal is on unless it is `false`. */
export const isPortalEnabled = (): boolean => readFlag('PORTAL_ENABLED', true);
