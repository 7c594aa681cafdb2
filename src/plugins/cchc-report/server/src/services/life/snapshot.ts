import { createHash } from 'node:crypto';
import { APPENDIX_IDS, appendixSubject, requiredLists, type AppendixId } from '../../domain/appendices';
import type { RecordState, Seen } from '../../domain/life';
import { draftOf, viewOf, type ReportFacts, type SectionText, type View } from '../../domain/narrative';
import { parsePeriodKey, periodYear } from '../../domain/period';
import { recordStates, type AgencyRow } from '../../sources';
import type { ReportRow } from '../../sources/life';
import type { AgencySettings, PrintAnswer } from '../../contract';
import { readFacts, type FactsReading } from '../facts';
import type { FiguresRequest } from '../figures';
import { countLists, type ListCounts } from '../lists';
import type { Reading } from '../reading';
import { templateSections } from './templates';

/** What a report tells of. */
export type Subject = Pick<ReportRow, 'agencyId' | 'kind' | 'periodKey' | 'cutoff'>;

export interface Print extends Pick<PrintAnswer, 'medium' | 'size'> {
  readonly appendices: readonly AppendixId[];
}

/** Everything that the report of an agency and a period is made from but its template, read in one snapshot of the database. */
export interface DraftData extends FactsReading {
  readonly records: readonly RecordState[];
  /** How many rows each list of the appendices has. */
  readonly listed: ListCounts;
}

/** The part of it that is kept for later requests. */
export type KeptData = Pick<DraftData, 'agency' | 'facts' | 'records' | 'listed'>;

/** What a draft would say with the records and the template as they are. */
export interface Snapshot {
  readonly agency: AgencyRow;
  /** Its agency and period, as the figures are requested. */
  readonly request: FiguresRequest;
  readonly facts: ReportFacts;
  readonly records: readonly RecordState[];
  readonly view: View;
  /** The words that the template has for these figures. @throws ReportError where it does not fit any more */
  template(): readonly SectionText[];
}

export const readPrint = (row: Pick<ReportRow, 'print'>): Print => JSON.parse(row.print) as Print;

/** Keeps of a snapshot what a later look needs to tell what moved. */
export const toSeen = ({ facts, records, template }: Snapshot): Seen => ({
  figures: facts.figures,
  records,
  sections: Object.fromEntries(template().map(({ key, text }) => [key, text])),
});

/** Stands for everything that an open report would print: by it whoever issues says what they saw. */
export const basisOf = (
  { version, print }: Pick<ReportRow, 'version' | 'print'>,
  { facts, records }: Pick<Snapshot, 'facts' | 'records'>,
  settings: AgencySettings,
): string =>
  createHash('sha256')
    .update(JSON.stringify([version, print, facts, records, settings]))
    .digest('hex');

const requestOf = ({ slug }: AgencyRow, { periodKey, cutoff }: Subject): FiguresRequest => ({
  agency: slug,
  period: parsePeriodKey(periodKey),
  cutoff,
});

/** Reads what a report is made from. @throws ReportError `agency_unknown`, and as `readFacts` */
export const readDraftData = async (reading: Reading, subject: Subject, now: Date): Promise<DraftData> => {
  const { query, tables } = reading;
  await reading.agencies();
  const agency = await reading.agencyOfDocument(subject.agencyId);
  const request = requestOf(agency, subject);
  const read = await readFacts(reading, agency, request, now);
  const { window } = read.facts;
  const year = periodYear(request.period);
  const records = await recordStates(query, tables, { agency: agency.id, window, year });
  return { ...read, records, listed: await countLists(reading, read, ALL_LISTS) };
};

const ALL_LISTS = requiredLists(APPENDIX_IDS);

/** The rows of the lists that these appendices print. */
export const rowsOf = (appendices: readonly AppendixId[], listed: ListCounts): number =>
  requiredLists(appendices).reduce((rows, list) => rows + (listed[list] ?? 0), 0);

/** What the data say by the template that the report's agency has now. */
export const toSnapshot = async (
  { query }: Reading,
  { agency, facts, records, listed }: KeptData,
  subject: Subject,
  appendices: readonly AppendixId[],
): Promise<Snapshot> => {
  // An appendix that lists nothing is neither printed nor referred to.
  const filled = appendices.filter((id) => rowsOf([id], listed) > 0);
  const view = viewOf(
    facts,
    filled.map((id) => ({ subject: appendixSubject(id) })),
  );
  const words = await templateSections(query, agency.documentId, subject.kind);
  let drafts: readonly SectionText[] | undefined;
  return {
    agency,
    request: requestOf(agency, subject),
    facts,
    records,
    view,
    template: () => (drafts ??= words.map(({ key, text }) => ({ key, text: draftOf(text, view) }))),
  };
};
