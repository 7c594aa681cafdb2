import { addressOf, SECTIONS, withParameters } from '../addresses';
import { notFound } from '../faults';
import { DOCUMENT_ID } from '../keys';
import { REPORTS, type Page, type PageRequest } from '../page';
import { pagingOf } from '../paging';
import { readPage, readParameters } from '../parameters';
import { readLineage } from '../reads/agencies';
import { refusalOf, type IssuedReport } from '../reads/reportPlugin';
import { readReports, reportView, type ReportView } from '../reads/reports';

const PAGE_SIZE = 20;

/** A report of the list, and where its successor is: beside it mostly, else on its own page. */
const entryView = (report: IssuedReport, listed: readonly IssuedReport[], request: PageRequest): object => {
  const view = reportView(report, request);
  const successor = listed.find(({ documentId }) => documentId === report.supersededBy);
  return {
    ...view,
    successorHref: successor === undefined ? view.href : addressOf.report(successor.documentId),
  };
};

/** `/bao-cao?trang` */
export const reports: Page = {
  path: SECTIONS.reports,
  needs: REPORTS,
  answer: async (request) => {
    const page = readPage(readParameters(request.querystring, ['trang']).trang);
    const found = await readReports(request, { page, pageSize: PAGE_SIZE });
    const paging = pagingOf({ page, size: PAGE_SIZE, total: found.total }, SECTIONS.reports, {});
    return {
      template: 'reports',
      canonical: withParameters(SECTIONS.reports, { trang: page === 1 ? null : page }),
      view: { reports: found.reports.map((report) => entryView(report, found.reports, request)), paging },
    };
  },
};

/** Null of one that is not shown, or is none of the agency's. */
const readReport = async (
  { plugin }: PageRequest,
  lineage: readonly string[],
  documentId: string,
): Promise<IssuedReport | null> => {
  try {
    const answer = await plugin?.report(documentId);
    return answer !== undefined && lineage.includes(answer.data.agency.documentId) ? answer.data : null;
  } catch (error) {
    if (refusalOf(error)?.isUnknown === true) return null;
    throw error;
  }
};

/** What took a report's place: null while that is not shown, or where nothing did. */
const successorOf = async (
  request: PageRequest,
  lineage: readonly string[],
  { supersededBy }: IssuedReport,
): Promise<ReportView | null> => {
  const successor = supersededBy === null ? null : await readReport(request, lineage, supersededBy);
  return successor === null ? null : reportView(successor, request);
};

/** `/bao-cao/:documentId` */
export const report: Page = {
  path: `${SECTIONS.reports}/:key`,
  needs: REPORTS,
  answer: async (request) => {
    if (!DOCUMENT_ID.test(request.key)) throw notFound();
    const lineage = await readLineage(request.strapi, request.agency);
    const found = await readReport(request, lineage, request.key);
    if (found === null) throw notFound();
    return {
      template: 'report',
      canonical: addressOf.report(request.key),
      view: {
        report: reportView(found, request),
        successor: await successorOf(request, lineage, found),
        figuresHref: request.open.report('figures.find')
          ? addressOf.figures(found.period.key, found.period.cutoff)
          : null,
      },
    };
  },
};
