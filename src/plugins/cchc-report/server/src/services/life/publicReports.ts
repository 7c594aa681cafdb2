import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { parsePeriodKey } from '../../domain/period';
import { oneLine, quoteInput } from '../../domain/vi';
import {
  agencyOfDocument,
  inSnapshot,
  type AgencyRow,
  type Page,
  type Query,
  type SourceTables,
} from '../../sources';
import { findListed, listReports, type FullIssued, type ListedReport } from '../../sources/life';
import type { PublicReport, PublicReportAnswer, PublicReportsAnswer } from '../../contract';
import { periodAnswer } from '../figures';
import { getService } from '../getService';
import type { PrintedFile } from './printing';

/** What portals are told of issued reports: those shown to the public, and nothing else of them. */
export const createPublicReportsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The answer of `GET /api/cchc-report/reports`. @throws ReportError `agency_unknown` */
  async list(slug: string | undefined, page: Page): Promise<PublicReportsAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    return inSnapshot(strapi, async (query) => {
      const agency =
        slug === undefined ? null : await getService(strapi, 'figures').agency(query, tables, slug);
      return listOf(strapi, query, tables, agency === null ? undefined : [agency.documentId], page);
    });
  },

  /** The same of several agencies, by their document ids. */
  async listOf(agencyIds: readonly string[], page: Page): Promise<PublicReportsAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    return inSnapshot(strapi, (query) => listOf(strapi, query, tables, agencyIds, page));
  },

  /** @throws ReportError `report_unknown`, also for one that is not shown */
  async answer(documentId: string): Promise<PublicReportAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    return inSnapshot(strapi, async (query) => {
      const { row, issued } = await shownReport(query, documentId);
      const agency = await agencyOfDocument(query, tables, row.agencyId);
      return { data: answerOf(strapi, row, issued, agency) };
    });
  },

  /** The frozen .docx, or the signed PDF. @throws ReportError `report_unknown`, `format_not_issued` */
  async file(documentId: string, format: 'docx' | 'pdf'): Promise<PrintedFile> {
    await inSnapshot(strapi, (query) => shownReport(query, documentId));
    return getService(strapi, 'printing').frozen(documentId, format);
  },
});

const listOf = async (
  strapi: Core.Strapi,
  query: Query,
  tables: SourceTables,
  agencyIds: readonly string[] | undefined,
  page: Page,
): Promise<PublicReportsAnswer> => {
  const { rows, total } = await listReports(
    query,
    { public: true, agencyIds },
    { limit: page.pageSize, offset: (page.page - 1) * page.pageSize },
  );
  // Each agency is read once, however many reports are its.
  const agencies = new Map<string, AgencyRow | null>();
  for (const { agencyId } of rows)
    if (!agencies.has(agencyId)) agencies.set(agencyId, await agencyOfDocument(query, tables, agencyId));
  const data = rows.flatMap((row) =>
    row.issued === null ? [] : [answerOf(strapi, row, row.issued, agencies.get(row.agencyId) ?? null)],
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

const answerOf = (
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
      // As it was called when the report was issued.
      name: issued.agencyName,
    },
    period: periodAnswer(parsePeriodKey(row.periodKey), row.cutoff),
    number: issued.number,
    symbol: issued.symbol,
    issuedOn: issued.issuedOn,
    title: oneLine(issued.title),
    sha256: issued.sha256,
    // Said also while that one is not shown: nobody may take this one for in force.
    supersededBy: issued.supersededBy,
    files: [
      { format: 'docx', url: `${file}?format=docx`, bytes: issued.bytes },
      ...(issued.signed === null
        ? []
        : [{ format: 'pdf' as const, url: `${file}?format=pdf`, bytes: issued.signed.bytes }]),
    ],
  };
};
