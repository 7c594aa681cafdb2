import { FEEDS, SECTIONS } from './addresses';
import { isOpen, REPORTS, type Need, type PageRequest } from './page';

/** What the frame of every page says: whose portal it is, and where it leads. */
export interface Site {
  readonly name: string | null;
  readonly shortName: string | null;
  readonly superior: string | null;
  /** The last day of an agency that exists no more, and what came after it. */
  readonly endedOn: string | null;
  readonly successor: string | null;
  readonly menu: readonly MenuEntry[];
  readonly canSearch: boolean;
  readonly feeds: { readonly news: string | null; readonly reports: string | null };
}

export interface MenuEntry {
  /** Its words stand in `templates/parts/menu.liquid`. */
  readonly key: keyof typeof SECTIONS;
  readonly href: string;
  /** As `aria-current` says it: this page, or one below it. */
  readonly current: 'page' | 'true' | null;
}

/** The frame of a page that asks nothing of the database: one of a fault, or while no agency is set. */
export const NO_SITE: Site = {
  name: null,
  shortName: null,
  superior: null,
  endedOn: null,
  successor: null,
  menu: [],
  canSearch: false,
  feeds: { news: null, reports: null },
};

const MENU: readonly { readonly key: MenuEntry['key']; readonly needs: readonly Need[] }[] = [
  { key: 'procedures', needs: [{ type: 'procedure' }] },
  { key: 'news', needs: [{ type: 'article' }] },
  { key: 'meetings', needs: [{ type: 'meeting' }] },
  { key: 'plans', needs: [{ type: 'plan' }] },
  { key: 'figures', needs: [{ report: 'figures.find' }] },
  { key: 'reports', needs: REPORTS },
];

const currentOf = (href: string, path: string): MenuEntry['current'] => {
  if (path === href || path === `${href}/`) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : null;
};

export const siteOf = (request: PageRequest, path: string): Site => {
  const { agency, today } = request;
  const menu = MENU.filter(({ needs }) => isOpen(needs, request)).map(({ key }) => {
    const href = SECTIONS[key];
    return { key, href, current: currentOf(href, path) };
  });
  const has = (key: MenuEntry['key']): boolean => menu.some((entry) => entry.key === key);
  const isEnded = agency.validTo !== null && agency.validTo < today;
  return {
    name: agency.name,
    shortName: agency.shortName,
    superior: agency.superior,
    endedOn: isEnded ? agency.validTo : null,
    successor: isEnded ? agency.successor : null,
    menu,
    canSearch: isOpen([{ report: 'search.find' }], request),
    feeds: {
      news: has('news') ? FEEDS.news : null,
      reports: has('reports') ? FEEDS.reports : null,
    },
  };
};
