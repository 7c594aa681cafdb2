import { createHash } from 'node:crypto';
import { APPENDIX_IDS, appendixSubject, requiredLists, type AppendixId } from '../../domain/appendices';
import type { RecordState, Seen } from '../model';
import {
  resolveDraft,
  composeView,
  type ReportFacts,
  type SectionText,
  type View,
} from '../../domain/narrative';
import { parsePeriodKey, periodYear } from '../../domain/period';
import { recordStates, type AgencyRow } from '../../sources';
import type { ReportRow } from '../store';
import type { AgencySettings, PrintAnswer } from '../../contract';
import { readFacts, type FactsReading } from '../../services/facts';
import { officeIds, type FiguresRequest } from '../../services/figures';
import { countLists, type ListCounts } from '../../services/lists';
import type { Reading } from '../../services/reading';
import { templateSections } from './templates';

/** The subject of a report. */
export type Subject = Pick<ReportRow, 'agencyId' | 'kind' | 'periodKey' | 'cutoff' | 'print'>;

export interface Print extends Pick<PrintAnswer, 'medium' | 'size'> {
  readonly appendices: readonly AppendixId[];
  /** True when the report includes its predecessors: chosen with the draft, never changed. */
  readonly predecessors?: boolean;
}

/**
 * Everything that a report is made from, except the template: the data of an agency and a period, read in one
 * snapshot of the database.
 */
export interface DraftData extends FactsReading {
  readonly records: readonly RecordState[];
  /** The number of rows in each list of the appendices. */
  readonly listed: ListCounts;
}

/** The part that is cached for later requests. */
export type KeptData = Pick<DraftData, 'agency' | 'facts' | 'records' | 'listed'>;

/** The content of a draft with the present records and template. */
export interface Snapshot {
  readonly agency: AgencyRow;
  /** Agency and period, in the form of a request for figures. */
  readonly request: FiguresRequest;
  readonly facts: ReportFacts;
  readonly records: readonly RecordState[];
  readonly view: View;
  /**
   * The text of the template for these figures.
   * @throws ReportError when the template does not match any more
   */
  template(): readonly SectionText[];
}

export const readPrint = (row: Pick<ReportRow, 'print'>): Print => JSON.parse(row.print) as Print;

/** True for a report that includes the figures of the offices that its agency succeeded. */
export const includesPredecessors = (row: Pick<ReportRow, 'print'>): boolean =>
  readPrint(row).predecessors === true;

/** Reduces a snapshot to the part that is needed later to find changes. */
export const toSeen = ({ facts, records, template }: Snapshot): Seen => ({
  figures: facts.figures,
  records,
  sections: Object.fromEntries(template().map(({ key, text }) => [key, text])),
});

/** Digest of everything that an open report would print; the issuer sends it to confirm what was seen. */
export const makeBasis = (
  { version, print }: Pick<ReportRow, 'version' | 'print'>,
  { facts, records }: Pick<Snapshot, 'facts' | 'records'>,
  settings: AgencySettings,
): string =>
  createHash('sha256')
    .update(JSON.stringify([version, print, facts, records, settings]))
    .digest('hex');

const toFiguresRequest = (
  { slug }: AgencyRow,
  { periodKey, cutoff, ...subject }: Subject,
): FiguresRequest => ({
  agency: slug,
  period: parsePeriodKey(periodKey),
  cutoff,
  predecessors: includesPredecessors(subject),
});

/**
 * Reads the data of a report.
 * @throws ReportError `agency_unknown`, and as `readFacts`
 */
export const readDraftData = async (reading: Reading, subject: Subject, now: Date): Promise<DraftData> => {
  const { query, tables } = reading;
  await reading.agencies();
  const agency = await reading.agencyOfDocument(subject.agencyId);
  const request = toFiguresRequest(agency, subject);
  const read = await readFacts(reading, agency, request, now);
  const { window } = read.facts;
  const year = periodYear(request.period);
  const records = await recordStates(query, tables, { agencies: officeIds(read.figures), window, year });
  return { ...read, records, listed: await countLists(reading, read, ALL_LISTS) };
};

const ALL_LISTS = requiredLists(APPENDIX_IDS);

/** Counts the rows of the lists that these appendices print. */
export const countRows = (appendices: readonly AppendixId[], listed: ListCounts): number =>
  requiredLists(appendices).reduce((rows, list) => rows + (listed[list] ?? 0), 0);

/** Combines the data with the present template of the agency. */
export const toSnapshot = async (
  { query }: Reading,
  { agency, facts, records, listed }: KeptData,
  subject: Subject,
  appendices: readonly AppendixId[],
): Promise<Snapshot> => {
  // An empty appendix is neither printed nor referred to.
  const filled = appendices.filter((id) => countRows([id], listed) > 0);
  const view = composeView(
    facts,
    filled.map((id) => ({ subject: appendixSubject(id) })),
  );
  const words = await templateSections(query, agency.documentId, subject.kind);
  let drafts: readonly SectionText[] | undefined;
  return {
    agency,
    request: toFiguresRequest(agency, subject),
    facts,
    records,
    view,
    template: () => (drafts ??= words.map(({ key, text }) => ({ key, text: resolveDraft(text, view) }))),
  };
};
