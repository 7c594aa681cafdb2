import { recordUid } from '../../records';
import { SECTIONS } from '../addresses';
import type { Page, PageRequest } from '../page';
import { paginate } from '../paging';
import { readPage, readParameters } from '../parameters';
import { SEARCHED_TYPES, toHitViews } from '../reads/found';
import { readRefusal, type SearchAnswer } from '../reads/reportPlugin';

const PAGE_SIZE = 20;
/** The limit of the API's `q`. */
const LONGEST = 200;

/** Why no search is made. */
type Trouble = 'too_long' | 'empty';

const NOTHING: SearchAnswer = { data: [], meta: { pagination: { total: 0 }, isComplete: true } };

/** Searches records of the agency that have a public page. */
const runSearch = async (
  { plugin, open, agency }: PageRequest,
  q: string,
  page: number,
): Promise<SearchAnswer | Trouble> => {
  if ([...q].length > LONGEST) return 'too_long';
  // The agency is allowed as search scope: its name is public on every page.
  const shown = new Set<string>([
    recordUid('agency'),
    ...SEARCHED_TYPES.filter((type) => open.type(type)).map((type) => recordUid(type)),
  ]);
  try {
    const asked = { q, agency: agency.slug, page: { page, pageSize: PAGE_SIZE } };
    return (await plugin?.search(asked, (uid) => shown.has(uid))) ?? NOTHING;
  } catch (error) {
    if (readRefusal(error) === null) throw error;
    return 'empty';
  }
};

/** `/tim-kiem?q&trang` */
export const search: Page = {
  path: SECTIONS.search,
  needs: [{ report: 'search.find' }],
  answer: async (request) => {
    const asked = readParameters(request.querystring, ['q', 'trang']);
    const page = readPage(asked.trang);
    const answer = asked.q === null ? NOTHING : await runSearch(request, asked.q, page);
    const trouble = typeof answer === 'string' ? answer : null;
    const { data, meta } = typeof answer === 'string' ? NOTHING : answer;
    const { total } = meta.pagination;
    return {
      template: 'search',
      ...(trouble !== null && { status: 400 }),
      view: {
        q: trouble === 'too_long' ? '' : (asked.q ?? ''),
        isAsked: asked.q !== null && trouble === null,
        trouble,
        isComplete: meta.isComplete,
        found: await toHitViews(request, data),
        paging: paginate({ page, size: PAGE_SIZE, total }, SECTIONS.search, { q: asked.q }),
      },
    };
  },
};
