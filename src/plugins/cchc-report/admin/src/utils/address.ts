import type { OptionsAnswer } from '../../../server/src/contract';
import { askedEarlier, type Compared } from './comparedReport';
import { CUSTOM_PERIOD } from './periodChoice';

/** What stands in the page's address: the report asked for, how it is printed, what is shown of it, and the records that are open. */
export const PARAMETERS = [
  'agency',
  'period',
  'from',
  'to',
  'cutoff',
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

/** As it was written, right or wrong: what is wrong the server refuses, in words. An empty value is none. */
export type Address = Readonly<Record<(typeof PARAMETERS)[number], string | null>>;

export type View = 'figures' | 'report';
export type Cutoff = 'decree' | 'calendar';

const REPORT_PARAMETERS = ['agency', 'period', 'from', 'to', 'cutoff'] as const;
const PRINT_PARAMETERS = [...REPORT_PARAMETERS, 'appendices', 'medium', 'size'] as const;
const RECORDS_PARAMETERS = [...REPORT_PARAMETERS, 'by', 'key', 'page'] as const;
const RECORDS_PER_PAGE = 20;

/** No records are open. */
export const NO_RECORDS = { figure: null, by: null, key: null, compared: null, page: null } as const;

/** What records are of: a figure, or one of its rows, in the period or in one it is compared with. */
export type RecordsOf = Pick<Address, 'figure' | 'by' | 'key' | 'compared'>;

const searchOf = (address: Address, parameters: readonly (keyof Address)[]): URLSearchParams => {
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

export const writeAddress = (address: Address): string => searchOf(address, PARAMETERS).toString();

export const viewOf = ({ view }: Address): View => (view === 'report' ? 'report' : 'figures');

export const isCutoff = (cutoff: string | null): cutoff is Cutoff =>
  cutoff === 'decree' || cutoff === 'calendar';

export const cutoffOf = ({ cutoff }: Address): Cutoff => (cutoff === 'calendar' ? 'calendar' : 'decree');

const PRINTED_RANGE = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/** A range as the API prints it is the chosen days that the form knows. */
const daysOfRange = (period: string | null): Partial<Address> | undefined => {
  const [, from, to] = PRINTED_RANGE.exec(period ?? '') ?? [];
  return from && to ? { period: CUSTOM_PERIOD, from, to } : undefined;
};

/** The half-year now running; of an agency that exists no more, the last one it has seen to its end. */
const defaultPeriod = (
  agency: string | null,
  cutoff: Cutoff,
  { agencies, current }: OptionsAnswer['data'],
): string =>
  agencies.find(({ slug }) => slug === agency)?.lastHalfYear?.[cutoff] ?? current[cutoff]['half-year'];

/** With the home agency and its default period where the address names none, so that a copied link stays what it shows. */
export const completed = (address: Address, options: OptionsAnswer['data']): Address => {
  const agency = address.agency ?? options.homeAgency;
  return {
    ...address,
    agency,
    period: address.period ?? defaultPeriod(agency, cutoffOf(address), options),
    ...daysOfRange(address.period),
  };
};

/**
 * The way back from a question that was refused: to the default period, of the same agency, cut-off and view as far as
 * those can be asked for.
 */
export const mended = ({ agency, cutoff, view }: Address, options: OptionsAnswer['data']): Address =>
  completed(
    {
      ...readAddress(''),
      agency: options.agencies.some(({ slug }) => slug === agency) ? agency : null,
      cutoff: isCutoff(cutoff) ? cutoff : null,
      view,
    },
    options,
  );

export const comparedOf = ({ compared }: Pick<Address, 'compared'>): Compared | null =>
  compared === 'previous' || compared === 'sameLastYear' ? compared : null;

/** The question to the server; null while it cannot be asked: no agency, or a custom period without both days. */
export const reportQuery = (address: Address): string | null => {
  const { agency, period, from, to } = address;
  if (agency === null || period === null) return null;
  if (period === CUSTOM_PERIOD && (from === null || to === null)) return null;
  return searchOf(address, REPORT_PARAMETERS).toString();
};

/** The same question for the report as it is to be printed: the preview and the files. */
export const printQuery = (address: Address): string | null =>
  reportQuery(address) === null ? null : searchOf(address, PRINT_PARAMETERS).toString();

/** The question for the open records; null when none are open. */
export const recordsPath = (address: Address): string | null => {
  if (address.figure === null || reportQuery(address) === null) return null;
  const compared = comparedOf(address);
  const asked = compared === null ? address : askedEarlier(address, compared);
  if (asked === null) return null;
  const query = searchOf({ ...address, ...asked }, RECORDS_PARAMETERS);
  query.set('pageSize', String(RECORDS_PER_PAGE));
  return `${encodeURIComponent(address.figure)}/records?${query.toString()}`;
};
