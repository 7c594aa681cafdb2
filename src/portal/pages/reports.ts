import { pageAddress, SECTIONS, addParameters, DOCUMENT_ID } from '../addresses';
import { notFound } from '../faults';
import { REPORT_NEEDS, type Page, type PageRequest } from '../page';
import { paginate } from '../paging';
import { readPage, readParameters } from '../parameters';
import { readLineage } from '../reads/agencies';
import { readRefusal, type IssuedReport } from '../reads/reportPlugin';
import { readReports, toReportView, type ReportView } from '../reads/reports';

const PAGE_SIZE = 20;

/**
 * A list entry with a link to its successor: the successor's page if that is in the list, otherwise the report's own
 * page.
 */
const toEntryView = (report: IssuedReport, listed: readonly IssuedReport[], request: PageRequest): object => {
  const view = toReportView(report, request);
  const successor = listed.find(({ documentId }) => documentId === report.supersededBy);
  return {
    ...view,
    successorHref: successor === undefined ? view.href : pageAddress.report(successor.documentId),
  };
};

/** `/bao-cao?trang` */
export const reports: Page = {
  path: SECTIONS.reports,
  needs: REPORT_NEEDS,
  answer: async (request) => {
    const page = readPage(readParameters(request.querystring, ['trang']).trang);
    const found = await readReports(request, { page, pageSize: PAGE_SIZE });
    const paging = paginate({ page, size: PAGE_SIZE, total: found.total }, SECTIONS.reports, {});
    return {
      template: 'reports',
      canonical: addParameters(SECTIONS.reports, { trang: page === 1 ? null : page }),
      view: { reports: found.reports.map((report) => toEntryView(report, found.reports, request)), paging },
    };
  },
};

/** The report; null if it is not public or belongs to an agency outside the lineage. */
const readReport = async (
  { plugin }: PageRequest,
  lineage: readonly string[],
  documentId: string,
): Promise<IssuedReport | null> => {
  try {
    const answer = await plugin?.report(documentId);
    return answer !== undefined && lineage.includes(answer.data.agency.documentId) ? answer.data : null;
  } catch (error) {
    if (readRefusal(error)?.isUnknown === true) return null;
    throw error;
  }
};

/** The report that superseded this one; null if there is none or it is not public. */
const readSuccessor = async (
  request: PageRequest,
  lineage: readonly string[],
  { supersededBy }: IssuedReport,
): Promise<ReportView | null> => {
  const successor = supersededBy === null ? null : await readReport(request, lineage, supersededBy);
  return successor === null ? null : toReportView(successor, request);
};

/** `/bao-cao/:documentId` */
export const report: Page = {
  path: `${SECTIONS.reports}/:key`,
  needs: REPORT_NEEDS,
  answer: async (request) => {
    if (!DOCUMENT_ID.test(request.key)) throw notFound();
    const lineage = await readLineage(request.strapi, request.agency);
    const found = await readReport(request, lineage, request.key);
    if (found === null) throw notFound();
    return {
      template: 'report',
      canonical: pageAddress.report(request.key),
      view: {
        report: toReportView(found, request),
        successor: await readSuccessor(request, lineage, found),
        figuresHref: request.open.report('figures.find')
          ? pageAddress.figures(found.period.key, found.period.cutoff)
          : null,
      },
    };
  },
};
