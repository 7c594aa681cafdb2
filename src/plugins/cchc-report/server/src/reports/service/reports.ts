import type { Core } from '@strapi/strapi';
import { ReportError } from '../../domain/errors';
import { listValues } from '../../domain/narrative';
import { parsePeriodKey } from '../../domain/period';
import { oneLine, quoteInput } from '../../domain/vi';
import { agencyOfDocument, inSnapshot, type Page, type Query } from '../../sources';
import { readTurns, type TurnRow } from '../../work/store';
import {
  countReports,
  findListed,
  isUntouched,
  listReports,
  readSections,
  type ListedReport,
  type ReportFilter,
  type ReportRow,
  type SectionRow,
} from '../store';
import type {
  AgencyAnswer,
  ReportAnswer,
  ReportDetail,
  ReportListAnswer,
  ReportSummary,
  SectionAnswer,
  SubmittedAnswer,
} from '../../contract';
import { periodAnswer } from '../../services/figures';
import { getService } from '../../services/getService';
import { reading, type Reading } from '../../services/reading';
import { readAgencySettings } from './agencySettings';
import { agencyAnswer, makeDone } from './answers';
import { issuedAnswer, referenceTo } from './issuedAnswers';
import { isOpen } from './requireReport';
import { makeBasis, readPrint, type Snapshot } from './snapshot';
import type { DraftsReading } from './snapshots';
import { findTitle } from './templates';
import { signatureAnswer } from './verification/signatureAnswer';

/**
 * The snapshot of an open report. Null when there are no data for it, for example because its agency did not exist in
 * the period after all; its text is answered anyway.
 */
export const snapshotIfAny = async (drafts: DraftsReading, row: ReportRow): Promise<Snapshot | null> => {
  if (!isOpen(row)) return null;
  try {
    const snapshot = await drafts.snapshot(row, readPrint(row).appendices);
    // Resolved here, so that a template that no longer matches counts as no snapshot.
    return snapshot.template().length > 0 ? snapshot : null;
  } catch (error) {
    if (error instanceof ReportError) return null;
    throw error;
  }
};

const readDetail = async (
  strapi: Core.Strapi,
  drafts: DraftsReading,
  documentId: string,
): Promise<ReportDetail> => {
  const { query } = drafts;
  const row = await findListed(query, documentId);
  if (row === null) throw new ReportError('report_unknown', { id: quoteInput(documentId) });
  const snapshot = await snapshotIfAny(drafts, row);
  const { predecessors = false, ...print } = readPrint(row);
  return {
    ...(await readSummary(drafts, row, await readTurnsOf(query, [row]))),
    basis: snapshot === null ? null : makeBasis(row, snapshot, await readAgencySettings(query, row.agencyId)),
    predecessors,
    print: { ...print, appendices: [...print.appendices] },
    sections: sectionAnswers(await readSections(query, documentId), snapshot),
    signature: row.issued === null ? null : await signatureAnswer(strapi, query, documentId),
  };
};

/** The answer of `GET /cchc-report/reports/:id`. @throws ReportError `report_unknown` */
export const answerReport = async (
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<ReportAnswer> =>
  getService(strapi, 'snapshots').reading(now, async (drafts) => ({
    data: await readDetail(strapi, drafts, documentId),
  }));

/** The answer of `GET /cchc-report/reports`. @throws ReportError `agency_unknown` */
export const answerReports = (
  strapi: Core.Strapi,
  slug: string | undefined,
  filter: ReportFilter,
  page: Page,
): Promise<ReportListAnswer> =>
  reading(strapi, async (source) => {
    const agency = slug === undefined ? null : await source.agency(slug);
    const wanted = {
      ...filter,
      agencyId: agency?.documentId,
      agencyIds: source.reach?.offices.map(({ documentId }) => documentId),
    };
    const { rows, total } = await listReports(source.query, wanted, {
      limit: page.pageSize,
      offset: (page.page - 1) * page.pageSize,
    });
    const turns = await readTurnsOf(source.query, rows);
    const data: ReportSummary[] = [];
    for (const row of rows) data.push(await readSummary(source, row, turns));
    return {
      data,
      meta: { pagination: { ...page, pageCount: Math.ceil(total / page.pageSize), total } },
    };
  });

/** Queries about reports for the app outside the plugin. */
export const createReportsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Counts the reports of an agency, including discarded ones, because they refer to it too. */
  countOf(agencyId: string): Promise<number> {
    return inSnapshot(strapi, (query) => countReports(query, agencyId));
  },
});

/** Converts sections to the form of the contract; without a snapshot, in their frozen state. */
export const sectionAnswers = (rows: readonly SectionRow[], snapshot: Snapshot | null): SectionAnswer[] => {
  const texts = rows.map(({ section, text }) => ({ key: section, text }));
  const values = snapshot === null ? {} : listValues(texts, snapshot.view);
  return rows.map((row) => ({
    key: row.section,
    title: findTitle(row.section),
    text: row.text,
    version: row.version,
    saved: row.savedBy === null ? null : makeDone(row.savedAt, row.savedBy),
    templateText: snapshot?.template().find(({ key }) => key === row.section)?.text ?? null,
    untouched: isUntouched(row),
    values: { ...values[row.section] },
  }));
};

/** Falls back to the document id when the catalogue no longer has the agency. */
const readAgency = async ({ query, tables }: Reading, documentId: string): Promise<AgencyAnswer> => {
  const agency = await agencyOfDocument(query, tables, documentId);
  return agency === null ? { documentId, slug: '', name: documentId } : agencyAnswer(agency);
};

type Turns = ReadonlyMap<string, TurnRow>;

/** The turns of the submitted ones among some reports. */
const readTurnsOf = async (query: Query, rows: readonly ReportRow[]): Promise<Turns> => {
  const submitted = rows.filter(({ state }) => state === 'submitted').map(({ documentId }) => documentId);
  const turns = submitted.length === 0 ? [] : await readTurns(query, submitted);
  return new Map(turns.map((turn) => [turn.reportId, turn]));
};

const submittedAnswer = (
  { submittedAt, submittedBy }: ReportRow,
  turn: TurnRow | undefined,
): SubmittedAnswer | null =>
  submittedAt === null
    ? null
    : {
        ...makeDone(submittedAt, submittedBy ?? ''),
        account: turn?.asking ?? null,
        to: turn?.askedName ?? null,
        note: turn?.note ?? null,
        readAt: turn?.readAt?.toISOString() ?? null,
      };

const readSummary = async (source: Reading, row: ListedReport, turns: Turns): Promise<ReportSummary> => {
  const { query } = source;
  const { returnedAt, returnedBy, remark, issued } = row;
  return {
    documentId: row.documentId,
    agency: await readAgency(source, row.agencyId),
    kind: row.kind,
    period: periodAnswer(parsePeriodKey(row.periodKey), row.cutoff),
    title: oneLine(row.title),
    state: row.state,
    version: row.version,
    created: makeDone(row.createdAt, row.createdBy),
    updated: makeDone(row.updatedAt, row.updatedBy),
    submitted: submittedAnswer(row, turns.get(row.documentId)),
    returned:
      returnedAt === null ? null : { ...makeDone(returnedAt, returnedBy ?? ''), remark: remark ?? '' },
    issued: issued === null ? null : await issuedAnswer(query, issued),
    supersedes: row.supersedes === null ? null : await referenceTo(query, row.supersedes),
  };
};
