import { pageAddress, SECTIONS, addParameters, DOCUMENT_ID } from '../addresses';
import { notFound } from '../faults';
import type { Page } from '../page';
import { paginate } from '../paging';
import { readPage, readParameters } from '../parameters';
import { readMeeting, readMeetings } from '../reads/meetings';

const PAGE_SIZE = 20;

/** `/hoi-nghi?trang` */
export const meetings: Page = {
  path: SECTIONS.meetings,
  needs: [{ type: 'meeting' }],
  answer: async (request) => {
    const page = readPage(readParameters(request.querystring, ['trang']).trang);
    const total = await request.records('meeting').count();
    const paging = paginate({ page, size: PAGE_SIZE, total }, SECTIONS.meetings, {});
    return {
      template: 'meetings',
      canonical: addParameters(SECTIONS.meetings, { trang: page === 1 ? null : page }),
      view: {
        meetings: await readMeetings(request, { start: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE }),
        paging,
      },
    };
  },
};

/** `/hoi-nghi/:documentId` */
export const meeting: Page = {
  path: `${SECTIONS.meetings}/:key`,
  needs: [{ type: 'meeting' }],
  answer: async (request) => {
    const view = DOCUMENT_ID.test(request.key) ? await readMeeting(request, request.key) : null;
    if (view === null) throw notFound();
    return { template: 'meeting', canonical: pageAddress.meeting(request.key), view };
  },
};
