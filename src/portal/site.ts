import { FEEDS, SECTIONS } from './addresses';
import { shownContact, statesAny, type Contact } from './reads/contact';
import { hasEnded } from './reads/ended';
import { isOpen, REPORT_NEEDS, type Need, type PageRequest } from './page';

/** Data of the common page frame: the agency and the menu. */
export interface Site {
  readonly name: string | null;
  readonly shortName: string | null;
  readonly superior: string | null;
  /** Last day of a dissolved agency, and who answers for it since. */
  readonly endedOn: string | null;
  readonly successor: { readonly name: string; readonly contact: Contact | null } | null;
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
  const { agency } = request;
  const menu = MENU.filter(({ needs }) => isOpen(needs, request)).map(({ key }) => {
    const href = SECTIONS[key];
    return { key, href, current: toAriaCurrent(href, path) };
  });
  const has = (key: MenuEntry['key']): boolean => menu.some((entry) => entry.key === key);
  const isEnded = hasEnded(request);
  const { successor } = agency;
  return {
    name: agency.name,
    shortName: agency.shortName,
    superior: agency.superior,
    endedOn: isEnded ? agency.validTo : null,
    successor:
      isEnded && successor !== null
        ? {
            name: successor.name,
            contact: request.open.type('agency') && statesAny(successor.contact) ? successor.contact : null,
          }
        : null,
    // Nobody answers there any more.
    contact: isEnded ? null : shownContact(request),
    menu,
    canSearch: isOpen([{ report: 'search.find' }], request),
    feeds: {
      news: has('news') ? FEEDS.news : null,
      reports: has('reports') ? FEEDS.reports : null,
    },
  };
};
