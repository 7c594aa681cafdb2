import { uidOf } from '../../records';
import { SECTIONS } from '../addresses';
import type { Page, PageRequest } from '../page';
import { pagingOf } from '../paging';
import { readPage, readParameters } from '../parameters';
import { FOUND_TYPES, foundViews } from '../reads/found';
import { refusalOf, type SearchAnswer } from '../reads/reportPlugin';

const PAGE_SIZE = 20;
/** As the API's `q`. */
const LONGEST = 200;

/** Why nothing is looked for. */
type Trouble = 'too_long' | 'empty';

const NOTHING: SearchAnswer = { data: [], meta: { pagination: { total: 0 }, isComplete: true } };

/** Records of the agency that have a page which the public may open. */
const answerOf = async (
  { plugin, open, agency }: PageRequest,
  q: string,
  page: number,
): Promise<SearchAnswer | Trouble> => {
  if ([...q].length > LONGEST) return 'too_long';
  // The agency itself is named on every page: to look for its records tells nothing of it.
  const shown = new Set<string>([
    uidOf('agency'),
    ...FOUND_TYPES.filter((type) => open.type(type)).map((type) => uidOf(type)),
  ]);
  try {
    const asked = { q, agency: agency.slug, page: { page, pageSize: PAGE_SIZE } };
    return (await plugin?.search(asked, (uid) => shown.has(uid))) ?? NOTHING;
  } catch (error) {
    if (refusalOf(error) === null) throw error;
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
    const answer = asked.q === null ? NOTHING : await answerOf(request, asked.q, page);
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
        found: await foundViews(request, data),
        paging: pagingOf({ page, size: PAGE_SIZE, total }, SECTIONS.search, { q: asked.q }),
      },
    };
  },
};
