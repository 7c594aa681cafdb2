import type { Core } from '@strapi/strapi';
import { addresseesOn, reportSpan, superiorOn } from '../domain/agency';
import {
  CHANGE_KINDS,
  toFrame,
  measureObjectives,
  PLAN_PURPOSES,
  createReading,
  rowLabel,
  stateOn,
  type FigureId,
} from '../domain/figures';
import {
  agencyNameOf,
  citedPlans,
  spansYears,
  typeNameBySymbol,
  type CitedDocument,
  type NamedAgency,
  type PlanFact,
  type ProcedureChangeFact,
  type ReportFacts,
} from '../domain/narrative';
import { localDateOf, windowOf, type LocalDate, type Window } from '../domain/period';
import { documentTypeName, oneLine } from '../domain/vi';
import {
  basisDocuments,
  changesPostedIn,
  changesUnpostedOn,
  columnsIn,
  conditions,
  disseminatedDocuments,
  disseminatingMeetingsIn,
  integratedMeetingsIn,
  listProcedures,
  meetingsStatingAttendeesIn,
  officialDocumentsIn,
  plansIssuedIn,
  plansOfYear,
  readAgencies,
  type AgencyDetail,
  type AgencyRow,
  type DocumentRow,
  type ProcedureChangeRow,
  type Query,
  type SourceTables,
} from '../sources';
import type { FiguresReading, FiguresRequest } from './figures';
import { getService } from './getService';

/** The levels of the contract; an agency of any other reads as the lowest. */
const AGENCY_LEVELS = ['commune', 'district', 'province', 'central'] as const;

/** What a report may say, and of which agency. */
export interface FactsReading {
  readonly agency: AgencyRow;
  readonly facts: ReportFacts;
}

/** Collects what the text of a report may say: its figures, and the records it names. */
export const createFactsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws ReportError `agency_unknown`, `home_agency_unset`, `agency_not_in_period`, `period_not_begun` */
  async read(query: Query, tables: SourceTables, request: FiguresRequest, now: Date): Promise<FactsReading> {
    const { period, cutoff } = request;
    const window = windowOf(period, cutoff);
    const reading = await getService(strapi, 'figures').read(query, tables, request);
    const agencies = await readAgencies(query, tables);
    const own = agencies.find(({ id }) => id === reading.agency.id);
    if (own === undefined) throw new Error(`agency ${reading.agency.slug} vanished within a snapshot`);
    const span = reportSpan(window, { ...own, name: agencyNameOf(own.name) }, localDateOf(now));
    const recorded = (id: FigureId): boolean =>
      reading.figures.find((figure) => figure.id === id)?.value != null;
    const { id } = own;
    const { asOf, covered } = span;
    const superior = superiorOn(own, asOf, agencies);
    const plans = await readPlanFacts(query, tables, reading, request, covered);
    const basis = await basisDocuments(query, tables, id, citedPlans({ plans, covered }));
    const facts: ReportFacts = {
      period,
      cutoff,
      window,
      ...span,
      agency: { ...named(own), placeName: oneLine(own.placeName) },
      superior: superior === null ? null : named(superior),
      addressees: addresseesOn(own, asOf, agencies).map(named),
      otherRecipients: [],
      draftingUnit: null,
      figures: reading.figures,
      plans,
      basisDocuments: basis.map((row) => cited(row, reading)),
      disseminatedDocuments: (await disseminatedDocuments(query, tables, id, window)).map((row) => ({
        ...cited(row, reading),
        meetings: row.references,
      })),
      officialDocuments: (await officialDocumentsIn(query, tables, id, window)).map((row) => ({
        ...cited(row, reading),
        sector: row.sector === null ? null : oneLine(row.sector),
      })),
      procedureChanges: changeFacts(await changesPostedIn(query, tables, id, window)),
      unpostedChanges: changeFacts(await changesUnpostedOn(query, tables, id, covered.to)),
      ownLevelPosted: recorded('procedures-posted')
        ? await countOwnLevelPosted(query, tables, own, window.to)
        : null,
      columns: (await columnsIn(query, tables, id, window)).map((row) => ({
        ...row,
        name: oneLine(row.name),
      })),
      integratedMeetings: recorded('meetings') ? await integratedMeetingsIn(query, tables, id, window) : null,
      disseminatingMeetings: recorded('meetings')
        ? await disseminatingMeetingsIn(query, tables, id, window)
        : null,
      meetingsStatingAttendees: await meetingsStatingAttendeesIn(query, tables, id, window),
    };
    return { agency: reading.agency, facts };
  },
});

const named = ({ name, shortName, level }: AgencyDetail): NamedAgency => ({
  name: agencyNameOf(name),
  shortName: oneLine(shortName),
  level: AGENCY_LEVELS.find((known) => known === level) ?? 'commune',
});

const cited = (row: DocumentRow, { catalogue }: FiguresReading): CitedDocument => ({
  documentId: row.documentId,
  typeName:
    row.type === 'other'
      ? typeNameBySymbol(row.symbol)
      : rowLabel('official-documents', 'type', row.type, catalogue),
  number: oneLine(row.number),
  symbol: oneLine(row.symbol),
  issuedOn: row.issuedOn,
  issuerName: agencyNameOf(row.issuerName),
  subject: oneLine(row.subject),
});

const readPlanFacts = async (
  query: Query,
  tables: SourceTables,
  { agency, cells, catalogue }: FiguresReading,
  { period, cutoff }: FiguresRequest,
  covered: Window,
): Promise<readonly PlanFact[]> => {
  const { frame, sinceYearStart } = createReading({ cells, catalogue, cutoff }, toFrame(period, cutoff));
  const objectives = measureObjectives(cells.plans.objectives, frame, sinceYearStart);
  const plans = spansYears(period)
    ? await plansIssuedIn(query, tables, agency.id, frame.window)
    : await plansOfYear(query, tables, agency.id, frame.year);
  return plans.map((plan) => ({
    documentId: plan.documentId,
    typeName: documentTypeName('plan'),
    number: plan.number,
    symbol: oneLine(plan.symbol),
    issuedOn: plan.issuedOn,
    issuerName: agencyNameOf(agency.name),
    subject: oneLine(plan.subject),
    purpose: PLAN_PURPOSES.find((known) => known === plan.purpose) ?? 'other',
    objectives: objectives
      .filter(({ planDocumentId }) => planDocumentId === plan.documentId)
      .map((objective) => ({
        title: oneLine(objective.title),
        target: objective.target,
        unit: oneLine(objective.unit),
        achieved: objective.reached,
        due: objective.due,
        state: stateOn(objective, covered.to),
      })),
  }));
};

/** A kind that another office's app may have added is no change that the text could name. */
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
  effectiveOn: row.effectiveOn,
  postedOn: row.postedOn,
});

const countOwnLevelPosted = async (
  query: Query,
  tables: SourceTables,
  { id, level }: AgencyDetail,
  day: LocalDate,
): Promise<number> => {
  const { total } = await listProcedures(query, tables, {
    agency: id,
    day,
    postedOnly: true,
    condition: conditions.equals(tables.procedures, 'executionLevel', level),
    page: { page: 1, pageSize: 1 },
  });
  return total;
};
