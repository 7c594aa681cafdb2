/** Every address of the portal. Nothing else spells one, but for the templates' links to the sections. */
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
 * What the portal answers: the home page (`/`) by itself, every other with all that is below it; and of each the parameters that
 * it may be asked with. For what keeps or limits whole answers by their address.
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

/** Those of which whole answers are kept: the rules for robots are given out while no version of the data can be told, too. */
export const KEPT_PAGES: typeof PORTAL_PAGES = Object.fromEntries(
  Object.entries(PORTAL_PAGES).filter(([path]) => path !== ROBOTS),
);

/** The path, of those above, that an address is at or below; undefined of any other. */
const sectionOf = (path: string): string | undefined =>
  Object.keys(PORTAL_PAGES).find((own) => path === own || (own !== HOME && path.startsWith(`${own}/`)));

/** Whether an address is one of the portal's, whatever it answers there. */
export const isPortalPath = (path: string): boolean => sectionOf(path) !== undefined;

/**
 * What is asked of the portal at an address. What it is not asked with is left out, so that no answer can depend on it: what leads
 * here often adds its own (`fbclid`, `utm_source`).
 */
export const ownQuery = (path: string, querystring: string): string => {
  const names = PORTAL_PAGES[sectionOf(path) ?? HOME] ?? [];
  return new URLSearchParams(
    [...new URLSearchParams(querystring)].filter(([name]) => names.includes(name)),
  ).toString();
};

/** An address with its parameters; what is null is left out. */
export const withParameters = (
  path: string,
  parameters: Readonly<Record<string, string | number | null>>,
): string => {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== null) given.set(name, String(value));
  return given.size === 0 ? path : `${path}?${given.toString()}`;
};

const below = (section: string, key: string): string => `${section}/${encodeURIComponent(key)}`;

export const addressOf = {
  procedure: (code: string): string => below(SECTIONS.procedures, code),
  article: (slug: string): string => below(SECTIONS.news, slug),
  meeting: (documentId: string): string => below(SECTIONS.meetings, documentId),
  plan: (documentId: string): string => below(SECTIONS.plans, documentId),
  report: (documentId: string): string => below(SECTIONS.reports, documentId),
  figures: (period: string, cutoff: string): string =>
    withParameters(SECTIONS.figures, { ky: period, chot: cutoff === 'decree' ? null : cutoff }),
} as const;
