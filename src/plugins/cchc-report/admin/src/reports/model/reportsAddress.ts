import { PERIOD_KINDS } from '../../../../server/src/domain/period/kinds';
import type { PeriodKind, ReportState } from '../../../../server/src/contract';
import { LIFE_PAGE } from '../../pluginId';

/** The choices that the addresses of the report pages hold. */
export interface ReportsAddress {
  readonly agency: string | null;
  readonly state: ReportState | null;
  readonly kind: PeriodKind | null;
  readonly page: number;
  /** The period of the report that is about to be made; null while none is. */
  readonly making: string | null;
  readonly cutoff: 'decree' | 'calendar' | null;
  /** The report that is about to be made includes the figures of the offices that its agency succeeded. */
  readonly predecessors: 'include' | null;
}

export const REPORT_STATES = [
  'draft',
  'submitted',
  'issued',
  'discarded',
] as const satisfies readonly ReportState[];

export const REPORTS_PER_PAGE = 20;
const LOG_PER_PAGE = 50;

const readChoice = <Value extends string>(values: readonly Value[], given: string | null): Value | null =>
  values.find((value) => value === given) ?? null;

export const readReportsAddress = (search: string): ReportsAddress => {
  const given = new URLSearchParams(search);
  const page = Number(given.get('page'));
  return {
    agency: given.get('agency') || null,
    state: readChoice(REPORT_STATES, given.get('state')),
    kind: readChoice(PERIOD_KINDS, given.get('kind')),
    page: Number.isInteger(page) && page > 0 ? page : 1,
    making: given.get('making') || null,
    cutoff: readChoice(['decree', 'calendar'], given.get('cutoff')),
    predecessors: readChoice(['include'], given.get('predecessors')),
  };
};

const writeQuery = (values: Readonly<Record<string, string | number | null>>): string =>
  new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  ).toString();

/** The first page is the one that needs no saying. */
export const writeReportsAddress = ({ page, ...address }: Partial<ReportsAddress>): string =>
  writeQuery({ ...address, page: page === undefined || page === 1 ? null : page });

/** The question for one page of the reports. */
export const reportsQuery = (agency: string, { state, kind, page }: ReportsAddress): string =>
  writeQuery({ agency, state, kind, page, pageSize: REPORTS_PER_PAGE });

/** The question for all reports of one period. */
export const periodReportsQuery = (agency: string, kind: PeriodKind, period: string): string =>
  writeQuery({ agency, kind, period, pageSize: REPORTS_PER_PAGE });

/** The question for one page of the log. */
export const logQuery = (agency: string, { page }: Pick<ReportsAddress, 'page'>): string =>
  writeQuery({ agency, page, pageSize: LOG_PER_PAGE });

/** Where a report has its page. */
export const reportPath = (documentId: string): string => `/${LIFE_PAGE}/${encodeURIComponent(documentId)}`;

/** The page of all reports. */
export const reportsPath = (address: Partial<ReportsAddress>): string => {
  const search = writeReportsAddress(address);
  return search === '' ? `/${LIFE_PAGE}` : `/${LIFE_PAGE}?${search}`;
};
