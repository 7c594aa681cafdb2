import { addressOf } from '../addresses';
import { isOpen, REPORTS, type PageRequest } from '../page';
import { readLineage } from './agencies';
import { reference } from './reference';
import type { AnsweredPeriod, IssuedReport, PageSize } from './reportPlugin';

/** An issued report in a list or on its own page. */
export interface ReportView {
  readonly href: string;
  /** "07/BC-UBND" */
  readonly reference: string;
  readonly title: string;
  readonly issuedOn: string;
  readonly period: AnsweredPeriod;
  /** Whose it was; null of the home agency's own. */
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

/** Whatever address the plugin gives, the file is taken from this server. */
const ownPath = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://localhost');
  return `${pathname}${search}`;
};

export const reportView = (report: IssuedReport, { agency, open }: PageRequest): ReportView => ({
  href: addressOf.report(report.documentId),
  reference: reference(report.number, report.symbol),
  title: report.title,
  issuedOn: report.issuedOn,
  period: report.period,
  agency: report.agency.documentId === agency.documentId ? null : report.agency.name,
  sha256: report.sha256,
  isSuperseded: report.supersededBy !== null,
  files: open.report('publicReports.file')
    ? report.files.map(({ format, url, bytes }) => ({
        format: format.toUpperCase(),
        href: ownPath(url),
        bytes,
      }))
    : [],
});

/** The reports of the agency and of those that were merged into it, the latest period first; none where they are closed. */
export const readReports = async (request: PageRequest, page: PageSize): Promise<ReportPage> => {
  const { strapi, plugin, agency } = request;
  if (plugin === null || !isOpen(REPORTS, request)) return NONE;
  const { data, meta } = await plugin.reports(await readLineage(strapi, agency), page);
  return { reports: data, total: meta.pagination.total };
};
