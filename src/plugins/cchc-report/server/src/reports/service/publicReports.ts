import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { parsePeriodKey } from '../../domain/period';
import { oneLine, quoteInput } from '../../domain/vi';
import { agencyOfDocument, inSnapshot, type AgencyRow, type Page, type Query } from '../../sources';
import { findListed, listReports, type FullIssued, type ListedReport } from '../store';
import type { PublicReport, PublicReportAnswer, PublicReportsAnswer } from '../../contract';
import { periodAnswer } from '../../services/figures';
import { reading, type Reading } from '../../services/reading';
import { readFrozenFile, type PrintedFile } from './printing';

/**
 * The answer of `GET /api/cchc-report/reports`: only the public data of the issued reports that are shown.
 * @throws ReportError `agency_unknown`
 */
export const answerPublicReports = (
  strapi: Core.Strapi,
  slug: string | undefined,
  page: Page,
): Promise<PublicReportsAnswer> =>
  reading(strapi, async (source) => {
    const ids = slug === undefined ? undefined : [(await source.agency(slug)).documentId];
    return listShown(strapi, source, ids, page);
  });

/** The public reports of several agencies, by their document ids. */
export const answerReportsOfAgencies = (
  strapi: Core.Strapi,
  agencyIds: readonly string[],
  page: Page,
): Promise<PublicReportsAnswer> => reading(strapi, (source) => listShown(strapi, source, agencyIds, page));

/** @throws ReportError `report_unknown`, also for a report that is not shown */
export const answerPublicReport = (strapi: Core.Strapi, documentId: string): Promise<PublicReportAnswer> =>
  reading(strapi, async ({ query, tables }) => {
    const { row, issued } = await shownReport(query, documentId);
    const agency = await agencyOfDocument(query, tables, row.agencyId);
    return { data: toPublicAnswer(strapi, row, issued, agency) };
  });

/** The frozen .docx, or the signed PDF. @throws ReportError `report_unknown`, `format_not_issued` */
export const readPublicFile = (
  strapi: Core.Strapi,
  documentId: string,
  format: 'docx' | 'pdf',
): Promise<PrintedFile> =>
  inSnapshot(strapi, async (query) => {
    await shownReport(query, documentId);
    return readFrozenFile(query, documentId, format);
  });

const listShown = async (
  strapi: Core.Strapi,
  { query, tables }: Reading,
  agencyIds: readonly string[] | undefined,
  page: Page,
): Promise<PublicReportsAnswer> => {
  const { rows, total } = await listReports(
    query,
    { public: true, agencyIds },
    { limit: page.pageSize, offset: (page.page - 1) * page.pageSize },
  );
  // Reads each agency only once.
  const agencies = new Map<string, AgencyRow | null>();
  for (const { agencyId } of rows)
    if (!agencies.has(agencyId)) agencies.set(agencyId, await agencyOfDocument(query, tables, agencyId));
  const data = rows.flatMap((row) =>
    row.issued === null ? [] : [toPublicAnswer(strapi, row, row.issued, agencies.get(row.agencyId) ?? null)],
  );
  return { data, meta: { pagination: { ...page, pageCount: Math.ceil(total / page.pageSize), total } } };
};

const shownReport = async (
  query: Query,
  documentId: string,
): Promise<{ row: ListedReport; issued: FullIssued }> => {
  const row = await findListed(query, documentId);
  if (row === null || row.issued === null || !row.issued.public)
    throw new ReportError('report_unknown', { id: quoteInput(documentId) });
  return { row, issued: row.issued };
};

const toPublicAnswer = (
  strapi: Core.Strapi,
  row: ListedReport,
  issued: FullIssued,
  agency: AgencyRow | null,
): PublicReport => {
  const office = strapi.config.get<string>('server.url', '');
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const file = `${office}${prefix}/cchc-report/reports/${row.documentId}/file`;
  return {
    documentId: row.documentId,
    agency: {
      documentId: row.agencyId,
      slug: agency?.slug ?? '',
      // The name at the time of the issue.
      name: issued.agencyName,
    },
    period: periodAnswer(parsePeriodKey(row.periodKey), row.cutoff),
    number: issued.number,
    symbol: issued.symbol,
    issuedOn: issued.issuedOn,
    title: oneLine(issued.title),
    sha256: issued.sha256,
    // Given even if the newer report is not shown, so that nobody takes this one for valid.
    supersededBy: issued.supersededBy,
    files: [
      { format: 'docx', url: `${file}?format=docx`, bytes: issued.bytes },
      ...(issued.signed === null
        ? []
        : [{ format: 'pdf' as const, url: `${file}?format=pdf`, bytes: issued.signed.bytes }]),
    ],
  };
};
