import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { valuesOf } from '../../domain/narrative';
import { parsePeriodKey } from '../../domain/period';
import { oneLine, quoteInput } from '../../domain/vi';
import { agencyOfDocument, inSnapshot, type Page, type Query, type SourceTables } from '../../sources';
import {
  countReports,
  findListed,
  findReport,
  isUntouched,
  listReports,
  readSections,
  type ListedReport,
  type ReportFilter,
  type ReportRow,
  type SectionRow,
} from '../../sources/life';
import type {
  AgencyAnswer,
  ReportAnswer,
  ReportDetail,
  ReportListAnswer,
  ReportSummary,
  SectionAnswer,
} from '../../contract';
import { periodAnswer } from '../figures';
import { getService } from '../getService';
import { agencyAnswer, doneOf } from './answers';
import { issuedAnswer, referenceTo } from './issuedAnswers';
import { basisOf, printOf, type Present } from './present';
import { titleOf } from './templates';
import { signatureAnswer } from './verification/signatureAnswer';

/** Reads reports as the contract answers them. */
export const createReportsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws ReportError `report_unknown` */
  async row(query: Query, documentId: string): Promise<ReportRow> {
    const row = await findReport(query, documentId);
    if (row === null) throw new ReportError('report_unknown', { id: quoteInput(documentId) });
    return row;
  },

  /** The answer of `GET /cchc-report/reports/:id`. @throws ReportError `report_unknown`, and those of the present service */
  async answer(documentId: string, now: Date): Promise<ReportAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    return inSnapshot(strapi, async (query) => ({ data: await this.detail(query, tables, documentId, now) }));
  },

  async detail(query: Query, tables: SourceTables, documentId: string, now: Date): Promise<ReportDetail> {
    const row = await findListed(query, documentId);
    if (row === null) throw new ReportError('report_unknown', { id: quoteInput(documentId) });
    const sections = await readSections(query, documentId);
    const print = printOf(row);
    const isOpen = row.state === 'draft' || row.state === 'submitted';
    const present = isOpen ? await this.presentIfAny(query, tables, row, now) : null;
    return {
      ...(await summaryOf(query, tables, row)),
      basis: present === null ? null : basisOf(row, present),
      print: { ...print, appendices: [...print.appendices] },
      sections: sectionAnswers(sections, present),
      signature: row.issued === null ? null : await signatureAnswer(strapi, query, documentId),
    };
  },

  /**
   * Null where it cannot be told what a report would say now, such as when its agency did not exist in the period after all: its
   * words are answered all the same.
   */
  async presentIfAny(query: Query, tables: SourceTables, row: ReportRow, now: Date): Promise<Present | null> {
    try {
      const present = await getService(strapi, 'present').read(
        query,
        tables,
        row,
        printOf(row).appendices,
        now,
      );
      // Worked out here, so that a template that does not fit any more is known by now.
      return present.template.length > 0 ? present : null;
    } catch (error) {
      if (error instanceof ReportError) return null;
      throw error;
    }
  },

  /** How many reports an agency has, also those thrown away: they all name it. */
  countOf(agencyId: string): Promise<number> {
    return inSnapshot(strapi, (query) => countReports(query, agencyId));
  },

  /** The answer of `GET /cchc-report/reports`. @throws ReportError `agency_unknown` */
  async list(slug: string | undefined, filter: ReportFilter, page: Page): Promise<ReportListAnswer> {
    const tables = await getService(strapi, 'sources').tables();
    return inSnapshot(strapi, async (query) => {
      const agency =
        slug === undefined ? null : await getService(strapi, 'figures').agency(query, tables, slug);
      const wanted = agency === null ? filter : { ...filter, agencyId: agency.documentId };
      const { rows, total } = await listReports(query, wanted, {
        limit: page.pageSize,
        offset: (page.page - 1) * page.pageSize,
      });
      const data: ReportSummary[] = [];
      for (const row of rows) data.push(await summaryOf(query, tables, row));
      return {
        data,
        meta: { pagination: { ...page, pageCount: Math.ceil(total / page.pageSize), total } },
      };
    });
  },
});

/** Sections as they are answered; without a present, as they were frozen. */
export const sectionAnswers = (rows: readonly SectionRow[], present: Present | null): SectionAnswer[] => {
  const texts = rows.map(({ section, text }) => ({ key: section, text }));
  const values = present === null ? {} : valuesOf(texts, present.view);
  return rows.map((row) => ({
    key: row.section,
    title: titleOf(row.section),
    text: row.text,
    version: row.version,
    saved: row.savedBy === null ? null : doneOf(row.savedAt, row.savedBy),
    templateText: present?.template.find(({ key }) => key === row.section)?.text ?? null,
    untouched: isUntouched(row),
    values: { ...values[row.section] },
  }));
};

/** An agency that is no more in the catalogue is named by its document id. */
const agencyOf = async (query: Query, tables: SourceTables, documentId: string): Promise<AgencyAnswer> => {
  const agency = await agencyOfDocument(query, tables, documentId);
  return agency === null ? { documentId, slug: '', name: documentId } : agencyAnswer(agency);
};

const summaryOf = async (query: Query, tables: SourceTables, row: ListedReport): Promise<ReportSummary> => {
  const { returnedAt, returnedBy, remark, submittedAt, submittedBy, issued } = row;
  return {
    documentId: row.documentId,
    agency: await agencyOf(query, tables, row.agencyId),
    kind: row.kind,
    period: periodAnswer(parsePeriodKey(row.periodKey), row.cutoff),
    title: oneLine(row.title),
    state: row.state,
    version: row.version,
    created: doneOf(row.createdAt, row.createdBy),
    updated: doneOf(row.updatedAt, row.updatedBy),
    submitted: submittedAt === null ? null : doneOf(submittedAt, submittedBy ?? ''),
    returned: returnedAt === null ? null : { ...doneOf(returnedAt, returnedBy ?? ''), remark: remark ?? '' },
    issued: issued === null ? null : await issuedAnswer(query, issued),
    supersedes: row.supersedes === null ? null : await referenceTo(query, row.supersedes),
  };
};
