import { pageAddress } from '../addresses';
import { isOpen, REPORT_NEEDS, type PageRequest } from '../page';
import { readLineage } from './agencies';
import { formatReference } from './documents';
import type { AnsweredPeriod, IssuedReport, PageSize } from './reportPlugin';

/** An issued report in a list or on its own page. */
export interface ReportView {
  readonly href: string;
  /** "07/BC-UBND" */
  readonly reference: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly period: AnsweredPeriod;
  /** Name of the issuing agency; null for the home agency. */
  readonly agency: string | null;
  readonly sha256: string;
  readonly isSuperseded: boolean;
  readonly files: readonly { readonly format: string; readonly href: string; readonly bytes: number }[];
}

export interface ReportPage {
  readonly reports: readonly IssuedReport[];
  readonly total: number;
}

const NONE: ReportPage = { reports: [], total: 0 };

/** The path of a file's URL: files are always served by this server. */
const toLocalPath = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://localhost');
  return `${pathname}${search}`;
};

export const toReportView = (report: IssuedReport, { agency, open }: PageRequest): ReportView => ({
  href: pageAddress.report(report.documentId),
  reference: formatReference(report.number, report.symbol),
  title: report.title,
  issuedOn: report.issuedOn,
  period: report.period,
  agency: report.agency.documentId === agency.documentId ? null : report.agency.name,
  sha256: report.sha256,
  isSuperseded: report.supersededBy !== null,
  files: open.report('publicReports.file')
    ? report.files.map(({ format, url, bytes }) => ({
        format: format.toUpperCase(),
        href: toLocalPath(url),
        bytes,
      }))
    : [],
});

/** Reports of the agency and of those merged into it, latest period first; empty if reports are not public. */
export const readReports = async (request: PageRequest, page: PageSize): Promise<ReportPage> => {
  const { strapi, plugin, agency } = request;
  if (plugin === null || !isOpen(REPORT_NEEDS, request)) return NONE;
  const { data, meta } = await plugin.reports(await readLineage(strapi, agency), page);
  return { reports: data, total: meta.pagination.total };
};
