import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RecordType } from '../../records';
import { pageAddress, HOME, ROBOTS, SECTIONS, SITEMAP } from '../addresses';
import { isOpen, REPORT_NEEDS, type Need, type Page, type PageRequest } from '../page';
import { readReports } from '../reads/reports';
import { readRequiredText } from '../reads/values';

/** A site map may list 50,000 addresses (sitemaps.org): the newest of each type. */
const MOST_OF_A_TYPE = 10_000;
const MOST_REPORTS = 1_000;

const LISTS: readonly { readonly path: string; readonly needs: readonly Need[] }[] = [
  { path: SECTIONS.procedures, needs: [{ type: 'procedure' }] },
  { path: SECTIONS.news, needs: [{ type: 'article' }] },
  { path: SECTIONS.meetings, needs: [{ type: 'meeting' }] },
  { path: SECTIONS.plans, needs: [{ type: 'plan' }] },
  { path: SECTIONS.figures, needs: [{ report: 'figures.find' }] },
  { path: SECTIONS.reports, needs: REPORT_NEEDS },
];

interface Listed {
  readonly type: RecordType;
  readonly field: string;
  readonly sort: string;
  readonly address: (key: string) => string;
}

const RECORDS: readonly Listed[] = [
  { type: 'procedure', field: 'code', sort: 'code:asc', address: pageAddress.procedure },
  { type: 'article', field: 'slug', sort: 'publishedOn:desc', address: pageAddress.article },
  { type: 'meeting', field: 'documentId', sort: 'heldOn:desc', address: pageAddress.meeting },
  { type: 'plan', field: 'documentId', sort: 'issuedOn:desc', address: pageAddress.plan },
];

const readRecords = async (request: PageRequest): Promise<readonly string[]> => {
  const addresses: string[] = [];
  for (const { type, field, sort, address } of RECORDS) {
    if (!request.open.type(type)) continue;
    const found = await request.records(type).many({ fields: [field], sort: [sort], limit: MOST_OF_A_TYPE });
    addresses.push(...found.map((record) => address(readRequiredText(record, field))));
  }
  return addresses;
};

/** `/sitemap.xml`: every page with a canonical address. */
export const sitemap: Page = {
  path: SITEMAP,
  needs: [],
  mime: 'application/xml; charset=utf-8',
  answer: async (request) => {
    const { reports } = await readReports(request, { page: 1, pageSize: MOST_REPORTS });
    const paths = [
      HOME,
      ...LISTS.filter(({ needs }) => isOpen(needs, request)).map(({ path }) => path),
      ...(await readRecords(request)),
      ...reports.map(({ documentId }) => pageAddress.report(documentId)),
    ];
    return { template: 'feeds/sitemap', view: { addresses: paths.map(request.absolute) } };
  },
};

/** `/robots.txt`: the file in `public/`, and where the site map is. */
export const robots: Page = {
  path: ROBOTS,
  needs: [],
  mime: 'text/plain; charset=utf-8',
  answer: async ({ strapi, absolute }) => ({
    template: 'feeds/robots',
    view: {
      rules: await readFile(join(strapi.dirs.static.public, 'robots.txt'), 'utf8'),
      sitemap: absolute(SITEMAP),
    },
  }),
};
