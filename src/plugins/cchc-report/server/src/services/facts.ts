import type { Core } from '@strapi/strapi';
import { addresseesOn, superiorOn } from '../domain/agency';
import { frameOf, measureObjectives, readingOf, rowLabel, type FigureId } from '../domain/figures';
import type {
  AgencyLevel,
  CitedDocument,
  NamedAgency,
  PlanFact,
  PlanPurpose,
  ProcedureChangeFact,
  ProcedureChangeKind,
  ReportFacts,
} from '../domain/narrative/facts';
import { addDays, compareDates, localDateOf, periodYear, windowOf, type LocalDate } from '../domain/period';
import { documentTypeName, oneLine } from '../domain/vi';
import {
  basisDocuments,
  changesPostedIn,
  changesUnpostedIn,
  columnsIn,
  conditions,
  disseminatedDocuments,
  integratedMeetingsIn,
  listProcedures,
  officialDocumentsIn,
  plansOfYear,
  readAgencies,
  type AgencyDetail,
  type DocumentRow,
  type ProcedureChangeRow,
  type Query,
  type SourceTables,
} from '../sources';
import type { FiguresReading, FiguresRequest } from './figures';
import { getService } from './getService';

/**
 * The day a report speaks from: the day after the window once it is over, else today. Names, terms and recipients are
 * those of that day, so a report of a past period is addressed as it was then.
 */
export const reportDay = (lastDay: LocalDate, now: Date): LocalDate => {
  const today = localDateOf(now);
  const dayAfter = addDays(lastDay, 1);
  return compareDates(dayAfter, today) <= 0 ? dayAfter : today;
};

/** Collects what the text of a report may say: its figures, and the records it names. */
export const createFactsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(query: Query, tables: SourceTables, request: FiguresRequest, now: Date): Promise<ReportFacts> {
    const { period, cutoff } = request;
    const window = windowOf(period, cutoff);
    const asOf = reportDay(window.to, now);
    const reading = await getService(strapi, 'figures').read(query, tables, request);
    const agencies = await readAgencies(query, tables);
    const own = agencies.find(({ id }) => id === reading.agency.id);
    if (own === undefined) throw new Error(`agency ${reading.agency.slug} vanished within a snapshot`);
    const recorded = (id: FigureId): boolean =>
      reading.figures.find((figure) => figure.id === id)?.value != null;
    const { id } = own;
    const year = periodYear(period);
    const superior = superiorOn(own, asOf, agencies);
    return {
      period,
      cutoff,
      window,
      asOf,
      agency: { ...named(own), placeName: oneLine(own.placeName) },
      superior: superior === null ? null : named(superior),
      addressees: addresseesOn(own, asOf, agencies).map(named),
      otherRecipients: [],
      draftingUnit: null,
      figures: reading.figures,
      plans: await readPlanFacts(query, tables, reading, request),
      basisDocuments: (await basisDocuments(query, tables, id, year)).map((row) => cited(row, reading)),
      disseminatedDocuments: (await disseminatedDocuments(query, tables, id, window)).map((row) => ({
        ...cited(row, reading),
        meetings: row.references,
      })),
      officialDocuments: (await officialDocumentsIn(query, tables, id, window)).map((row) => ({
        ...cited(row, reading),
        sector: row.sector === null ? null : oneLine(row.sector),
      })),
      procedureChanges: (await changesPostedIn(query, tables, id, window)).map(changeFact),
      unpostedChanges: (await changesUnpostedIn(query, tables, id, window)).map(changeFact),
      ownLevelProcedures: recorded('procedures-in-force')
        ? await countOwnLevel(query, tables, own, window.to)
        : null,
      columns: (await columnsIn(query, tables, id, window)).map((row) => ({
        ...row,
        name: oneLine(row.name),
      })),
      integratedMeetings: recorded('meetings') ? await integratedMeetingsIn(query, tables, id, window) : null,
    };
  },
});

export type FactsService = ReturnType<typeof createFactsService>;

const named = ({ name, shortName, level }: AgencyDetail): NamedAgency => ({
  name: oneLine(name),
  shortName: oneLine(shortName),
  level: level as AgencyLevel,
});

const cited = (row: DocumentRow, { catalogue }: FiguresReading): CitedDocument => ({
  documentId: row.documentId,
  typeName: rowLabel('official-documents', 'type', row.type, catalogue),
  number: oneLine(row.number),
  symbol: oneLine(row.symbol),
  issuedOn: row.issuedOn,
  issuerName: oneLine(row.issuerName),
  subject: oneLine(row.subject),
});

const readPlanFacts = async (
  query: Query,
  tables: SourceTables,
  { agency, cells, catalogue }: FiguresReading,
  { period, cutoff }: FiguresRequest,
): Promise<readonly PlanFact[]> => {
  const { frame, sinceYearStart } = readingOf({ cells, catalogue, cutoff }, frameOf(period, cutoff));
  const objectives = measureObjectives(cells.plans.objectives, frame, sinceYearStart);
  const plans = await plansOfYear(query, tables, agency.id, frame.year);
  return plans.map((plan) => ({
    documentId: plan.documentId,
    typeName: documentTypeName('plan'),
    number: plan.number,
    symbol: oneLine(plan.symbol),
    issuedOn: plan.issuedOn,
    issuerName: oneLine(agency.name),
    subject: oneLine(plan.subject),
    purpose: plan.purpose as PlanPurpose,
    objectives: objectives
      .filter(({ planDocumentId }) => planDocumentId === plan.documentId)
      .map(({ title, target, unit, reached, due, state }) => ({
        title: oneLine(title),
        target,
        unit: oneLine(unit),
        achieved: reached,
        due,
        state,
      })),
  }));
};

const changeFact = (row: ProcedureChangeRow): ProcedureChangeFact => ({
  documentId: row.documentId,
  kind: row.kind as ProcedureChangeKind,
  procedure: { code: oneLine(row.code ?? ''), name: oneLine(row.name ?? '') },
  replacement:
    row.replacementCode === null
      ? null
      : { code: oneLine(row.replacementCode), name: oneLine(row.replacementName ?? '') },
  decisionNumber: row.decisionNumber === null ? null : oneLine(row.decisionNumber),
  decisionDate: row.decisionDate,
  effectiveOn: row.effectiveOn,
  postedOn: row.postedOn,
});

const countOwnLevel = async (
  query: Query,
  tables: SourceTables,
  { id, level }: AgencyDetail,
  day: LocalDate,
): Promise<number> => {
  const { total } = await listProcedures(query, tables, {
    agency: id,
    day,
    postedOnly: false,
    condition: conditions.equals(tables.procedures, 'executionLevel', level),
    page: { page: 1, pageSize: 1 },
  });
  return total;
};
