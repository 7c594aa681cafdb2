import { FEEDS, SECTIONS } from './addresses';
import { shownContact, type Contact } from './reads/contact';
import { isOpen, REPORT_NEEDS, type Need, type PageRequest } from './page';

/** Data of the common page frame: the agency and the menu. */
export interface Site {
  readonly name: string | null;
  readonly shortName: string | null;
  readonly superior: string | null;
  /** Last day of a dissolved agency, and the name of its successor. */
  readonly endedOn: string | null;
  readonly successor: string | null;
  readonly contact: Contact | null;
  readonly menu: readonly MenuEntry[];
  readonly canSearch: boolean;
  readonly feeds: { readonly news: string | null; readonly reports: string | null };
}

export interface MenuEntry {
  /** Its label is in `templates/parts/menu.liquid`. */
  readonly key: keyof typeof SECTIONS;
  readonly href: string;
  /** Value of `aria-current`: this page, or a page below it. */
  readonly current: 'page' | 'true' | null;
}

/** The frame of pages that need no database: errors, and the time before an agency is set. */
export const NO_SITE: Site = {
  name: null,
  shortName: null,
  superior: null,
  endedOn: null,
  successor: null,
  contact: null,
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
  { key: 'reports', needs: REPORT_NEEDS },
];

const toAriaCurrent = (href: string, path: string): MenuEntry['current'] => {
  if (path === href || path === `${href}/`) return 'page';
  return path.startsWith(`${href}/`) ? 'true' : null;
};

export const buildSite = (request: PageRequest, path: string): Site => {
  const { agency, today } = request;
  const menu = MENU.filter(({ needs }) => isOpen(needs, request)).map(({ key }) => {
    const href = SECTIONS[key];
    return { key, href, current: toAriaCurrent(href, path) };
  });
  const has = (key: MenuEntry['key']): boolean => menu.some((entry) => entry.key === key);
  const isEnded = agency.validTo !== null && agency.validTo < today;
  return {
    name: agency.name,
    shortName: agency.shortName,
    superior: agency.superior,
    endedOn: isEnded ? agency.validTo : null,
    successor: isEnded ? agency.successor : null,
    contact: shownContact(request),
    menu,
    canSearch: isOpen([{ report: 'search.find' }], request),
    feeds: {
      news: has('news') ? FEEDS.news : null,
      reports: has('reports') ? FEEDS.reports : null,
    },
  };
};
