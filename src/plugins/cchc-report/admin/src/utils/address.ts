import type { OptionsAnswer } from '../../../server/src/contract';
import { toEarlierQuery, type Compared } from './comparedReport';
import { CUSTOM_PERIOD } from './periodChoice';

/** Parameters of the page's address: the report, its print options, the view, and open records. */
export const PARAMETERS = [
  'agency',
  'period',
  'from',
  'to',
  'cutoff',
  'predecessors',
  'appendices',
  'medium',
  'size',
  'view',
  'detail',
  'split',
  'figure',
  'by',
  'key',
  'compared',
  'page',
] as const;

/** Raw values; the server refuses invalid ones with a message. Empty counts as missing. */
export type Address = Readonly<Record<(typeof PARAMETERS)[number], string | null>>;

export type View = 'figures' | 'report';
export type Cutoff = 'decree' | 'calendar';

const REPORT_PARAMETERS = ['agency', 'period', 'from', 'to', 'cutoff', 'predecessors'] as const;
const PRINT_PARAMETERS = [...REPORT_PARAMETERS, 'appendices', 'medium', 'size'] as const;
const RECORDS_PARAMETERS = [...REPORT_PARAMETERS, 'by', 'key', 'page'] as const;
const RECORDS_PER_PAGE = 20;

/** No records are open. */
export const NO_RECORDS = { figure: null, by: null, key: null, compared: null, page: null } as const;

/** Source of open records: a figure or row, in the period or a compared one. */
export type RecordsOf = Pick<Address, 'figure' | 'by' | 'key' | 'compared'>;

const toSearch = (address: Address, parameters: readonly (keyof Address)[]): URLSearchParams => {
  const search = new URLSearchParams();
  for (const name of parameters) {
    const value = address[name];
    if (value !== null) search.set(name, value);
  }
  return search;
};

export const readAddress = (search: string): Address => {
  const given = new URLSearchParams(search);
  return Object.fromEntries(PARAMETERS.map((name) => [name, given.get(name) || null])) as Address;
};

export const writeAddress = (address: Address): string => toSearch(address, PARAMETERS).toString();

export const readView = ({ view }: Address): View => (view === 'report' ? 'report' : 'figures');

export const isCutoff = (cutoff: string | null): cutoff is Cutoff =>
  cutoff === 'decree' || cutoff === 'calendar';

export const readCutoff = ({ cutoff }: Address): Cutoff => (cutoff === 'calendar' ? 'calendar' : 'decree');

/** True when the figures of the offices that the agency succeeded are included. */
export const includesPredecessors = ({ predecessors }: Pick<Address, 'predecessors'>): boolean =>
  predecessors === 'include';

const PRINTED_RANGE = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/** Parses the API's range into custom days. */
const parseRange = (period: string | null): Partial<Address> | undefined => {
  const [, from, to] = PRINTED_RANGE.exec(period ?? '') ?? [];
  return from && to ? { period: CUSTOM_PERIOD, from, to } : undefined;
};

/** The current half-year, or the last complete one of a dissolved agency. */
const defaultPeriod = (
  agency: string | null,
  cutoff: Cutoff,
  { agencies, current }: OptionsAnswer['data'],
): string =>
  agencies.find(({ slug }) => slug === agency)?.lastHalfYear?.[cutoff] ?? current[cutoff]['half-year'];

/** Adds the home agency and default period if missing, so that copied links keep their meaning. */
export const completeAddress = (address: Address, options: OptionsAnswer['data']): Address => {
  const agency = address.agency ?? options.homeAgency;
  return {
    ...address,
    agency,
    period: address.period ?? defaultPeriod(agency, readCutoff(address), options),
    ...parseRange(address.period),
  };
};

/** Leads back from a refused request: to the default period, keeping valid agency, cutoff and view. */
export const resetAddress = ({ agency, cutoff, view }: Address, options: OptionsAnswer['data']): Address =>
  completeAddress(
    {
      ...readAddress(''),
      agency: options.agencies.some(({ slug }) => slug === agency) ? agency : null,
      cutoff: isCutoff(cutoff) ? cutoff : null,
      view,
    },
    options,
  );

export const readCompared = ({ compared }: Pick<Address, 'compared'>): Compared | null =>
  compared === 'previous' || compared === 'sameLastYear' ? compared : null;

/** The query for the server; null if incomplete: no agency, or a custom period without both days. */
export const reportQuery = (address: Address): string | null => {
  const { agency, period, from, to } = address;
  if (agency === null || period === null) return null;
  if (period === CUSTOM_PERIOD && (from === null || to === null)) return null;
  return toSearch(address, REPORT_PARAMETERS).toString();
};

/** The query with print options, for preview and files. */
export const printQuery = (address: Address): string | null =>
  reportQuery(address) === null ? null : toSearch(address, PRINT_PARAMETERS).toString();

/** The query for open records; null if none are open. */
export const recordsPath = (address: Address): string | null => {
  if (address.figure === null || reportQuery(address) === null) return null;
  const compared = readCompared(address);
  const asked = compared === null ? address : toEarlierQuery(address, compared);
  if (asked === null) return null;
  const query = toSearch({ ...address, ...asked }, RECORDS_PARAMETERS);
  query.set('pageSize', String(RECORDS_PER_PAGE));
  return `${encodeURIComponent(address.figure)}/records?${query.toString()}`;
};
