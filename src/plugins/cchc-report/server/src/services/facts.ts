import { addresseesOn, reportSpan, superiorOn } from '../domain/agency';
import {
  CHANGE_KINDS,
  countInForce,
  countPosted,
  countPostedIn,
  isStockKnown,
  joinCells,
  outreachAmountsIn,
  PLAN_PURPOSES,
  rowLabel,
  stateOn,
  type FigureId,
} from '../domain/figures';
import {
  cleanAgencyName,
  objectiveTitle,
  spansYears,
  typeNameBySymbol,
  type CitedDocument,
  type NamedAgency,
  type PlanFact,
  type ProcedureChangeFact,
  type ReportFacts,
  type Term,
} from '../domain/narrative';
import { toLocalDate, periodYear, findWindow, type LocalDate, type Window } from '../domain/period';
import { documentTypeName, oneLine } from '../domain/vi';
import {
  basisDocuments,
  readChanges,
  columnsIn,
  conditions,
  countMeetings,
  disseminatedDocuments,
  listProcedures,
  officialDocumentsIn,
  plansIssuedIn,
  plansOfYear,
  type AgencyDetail,
  type AgencyRow,
  type DocumentRow,
  type ProcedureChangeRow,
  type Query,
  type SourceTables,
} from '../sources';
import {
  includedPredecessors,
  measuredObjectives,
  readFigures,
  type FiguredPeriod,
  type FiguresReading,
  type ReportedPeriod,
} from './figures';
import type { Reading } from './reading';

/** The levels of the contract; an agency of any other level counts as the lowest. */
const AGENCY_LEVELS = ['commune', 'district', 'province', 'central'] as const;

/** The facts of a report, and the figures that they are based on. */
export interface FactsReading {
  readonly agency: AgencyRow;
  readonly facts: ReportFacts;
  readonly figures: FiguresReading;
}

/**
 * Collects the facts for the text of a report: its figures, and the records it names.
 * @throws ReportError `agency_not_in_period`, `period_not_begun`
 */
export const readFacts = async (
  reading: Reading,
  agency: AgencyRow,
  request: FiguredPeriod,
  now: Date,
): Promise<FactsReading> => {
  const { query, tables } = reading;
  const { period, cutoff } = request;
  const window = findWindow(period, cutoff);
  const agencies = await reading.agencies();
  const own = agencies.find(({ id }) => id === agency.id);
  if (own === undefined) throw new Error(`agency ${agency.slug} vanished within a snapshot`);
  const predecessors = await includedPredecessors(reading, own, request);
  const named = { ...own, name: cleanAgencyName(own.name) };
  const span = reportSpan(window, named, toLocalDate(now), predecessors);
  const figures = await readFigures(reading, agency, request);
  const isRecorded = (id: FigureId): boolean =>
    figures.figures.find((figure) => figure.id === id)?.value != null;
  const ids = [own, ...predecessors].map(({ id }) => id);
  const successor = agencies.find(({ id }) => id === own.successorId);
  const { asOf, covered } = span;
  const superior = superiorOn(own, asOf, agencies);
  const plans = await readPlanFacts(reading, figures, { period, cutoff }, covered);
  const changes = await readChanges(query, tables, ids, { window, day: covered.to });
  const meetings = await countMeetings(query, tables, ids, window);
  const cells = joinCells(figures.cells);
  const facts: ReportFacts = {
    period,
    cutoff,
    window,
    ...span,
    agency: { ...toNamedAgency(own), placeName: oneLine(own.placeName) },
    term: toTerm(own),
    successor: successor === undefined ? null : toNamedAgency(successor),
    predecessors: predecessors.map((office) => ({ ...toNamedAgency(office), term: toTerm(office) })),
    superior: superior === null ? null : toNamedAgency(superior),
    addressees: addresseesOn(own, asOf, agencies).map(toNamedAgency),
    otherRecipients: [],
    draftingUnit: null,
    figures: figures.figures,
    plans,
    disseminatedDocuments: (await disseminatedDocuments(query, tables, ids, window)).map((row) => ({
      ...toCitedDocument(row, figures),
      meetings: row.references,
    })),
    officialDocuments: (await officialDocumentsIn(query, tables, ids, window)).map((row) => ({
      ...toCitedDocument(row, figures),
      sector: row.sector === null ? null : oneLine(row.sector),
      guides: row.type === 'guideline',
    })),
    procedureChanges: changeFacts(changes.posted),
    unpostedChanges: changeFacts(changes.unposted),
    proceduresKnown: isStockKnown(cells, covered.to),
    postedInPeriod: isRecorded('procedures-posted') ? countPostedIn(cells.procedures, covered) : null,
    ...(predecessors.length === 0
      ? {}
      : { proceduresOfPredecessors: countOfPredecessors(figures, window.to) }),
    outreachAmounts: outreachAmountsIn(cells.outreach, window),
    ownLevelPosted: isRecorded('procedures-posted')
      ? await countOwnLevelPosted(query, tables, { agencies: ids, level: own.level }, window.to)
      : null,
    columns: (await columnsIn(query, tables, ids, window)).map((row) => ({
      ...row,
      name: oneLine(row.name),
    })),
    integratedMeetings: isRecorded('meetings') ? meetings.integrated : null,
    disseminatingMeetings: isRecorded('meetings') ? meetings.disseminating : null,
    meetingsStatingAttendees: meetings.statingAttendees,
  };
  return { agency, facts, figures };
};

/** Numbers that the offices have together beyond those of the agency itself. */
const countOfPredecessors = (
  { cells }: FiguresReading,
  day: LocalDate,
): NonNullable<ReportFacts['proceduresOfPredecessors']> => {
  const [own] = cells;
  const together = joinCells(cells);
  const countBeyond = (count: typeof countInForce): number =>
    (count(together.procedures, day) ?? 0) - (count(own.procedures, day) ?? 0);
  return { inForce: countBeyond(countInForce), posted: countBeyond(countPosted) };
};

const toNamedAgency = ({ name, shortName, level }: AgencyDetail): NamedAgency => ({
  name: cleanAgencyName(name),
  shortName: oneLine(shortName),
  level: AGENCY_LEVELS.find((known) => known === level) ?? 'commune',
});

const toTerm = ({ validFrom, validTo }: AgencyDetail): Term => ({ from: validFrom, to: validTo });

const toCitedDocument = (row: DocumentRow, { catalogue }: FiguresReading): CitedDocument => ({
  documentId: row.documentId,
  typeName:
    row.type === 'other'
      ? typeNameBySymbol(row.symbol)
      : rowLabel('official-documents', 'type', row.type, catalogue),
  number: oneLine(row.number),
  symbol: oneLine(row.symbol),
  issuedOn: row.issuedOn,
  issuerName: cleanAgencyName(row.issuerName),
  subject: oneLine(row.subject),
});

const readPlanFacts = async (
  { query, tables }: Reading,
  figures: FiguresReading,
  { period, cutoff }: ReportedPeriod,
  covered: Window,
): Promise<readonly PlanFact[]> => {
  const offices = [figures.agency, ...figures.predecessors];
  const ids = offices.map(({ id }) => id);
  const objectives = measuredObjectives(figures, { period, cutoff });
  const plans = spansYears(period)
    ? await plansIssuedIn(query, tables, ids, findWindow(period, cutoff))
    : await plansOfYear(query, tables, ids, periodYear(period));
  const basis = await basisDocuments(query, tables, ids, plans);
  return plans.map((plan) => {
    const predecessor = figures.predecessors.find(({ id }) => id === plan.agency);
    return {
      documentId: plan.documentId,
      typeName: documentTypeName('plan'),
      number: plan.number,
      symbol: oneLine(plan.symbol),
      issuedOn: plan.issuedOn,
      issuerName: cleanAgencyName((predecessor ?? figures.agency).name),
      subject: oneLine(plan.subject),
      purpose: PLAN_PURPOSES.find((known) => known === plan.purpose) ?? 'other',
      ...(predecessor === undefined ? {} : { ofPredecessor: true }),
      basis: basis
        .filter(({ planId }) => planId === plan.documentId)
        .map((row) => toCitedDocument(row, figures)),
      objectives: objectives
        .filter(({ planDocumentId }) => planDocumentId === plan.documentId)
        .map((objective) => ({
          title: objectiveTitle(objective.title, predecessor),
          target: objective.target,
          unit: oneLine(objective.unit),
          achieved: objective.reached,
          typed: objective.achieved !== null,
          due: objective.due,
          state: stateOn(objective, covered.to),
          lateness: objective.lateness,
          cause: objective.cause ? oneLine(objective.cause) : null,
        })),
    };
  });
};

const textOrNull = (text: string | null): string | null => (text === null ? null : oneLine(text) || null);

/** Drops changes of kinds that another office's app may have added, because the text has no name for them. */
const changeFacts = (rows: readonly ProcedureChangeRow[]): readonly ProcedureChangeFact[] =>
  rows.flatMap((row) => {
    const kind = CHANGE_KINDS.find((known) => known === row.kind);
    return kind === undefined ? [] : [changeFact(row, kind)];
  });

const changeFact = (row: ProcedureChangeRow, kind: ProcedureChangeFact['kind']): ProcedureChangeFact => ({
  documentId: row.documentId,
  kind,
  procedure: { code: oneLine(row.code ?? ''), name: oneLine(row.name ?? '') },
  replacement:
    row.replacementCode === null
      ? null
      : { code: oneLine(row.replacementCode), name: oneLine(row.replacementName ?? '') },
  decisionNumber: row.decisionNumber === null ? null : oneLine(row.decisionNumber),
  decisionDate: row.decisionDate,
  decisionIssuer: textOrNull(row.decisionIssuer),
  decisionSubject: textOrNull(row.decisionSubject),
  effectiveOn: row.effectiveOn,
  postedOn: row.postedOn,
});

const countOwnLevelPosted = async (
  query: Query,
  tables: SourceTables,
  { agencies, level }: { readonly agencies: readonly number[]; readonly level: string },
  day: LocalDate,
): Promise<number> => {
  const { total } = await listProcedures(query, tables, {
    agencies,
    day,
    postedOnly: true,
    condition: conditions.equals(tables.procedures, 'executionLevel', level),
    page: { page: 1, pageSize: 1 },
  });
  return total;
};
