import { type KeyedPeriod, keyedPeriodKey } from '../../../server/src/domain/period/kinds';
import type { ComparedValue } from '../../../server/src/contract';
import type { Address } from './address';
import { parsePeriodKey, CUSTOM_PERIOD, stepChoice } from './periodChoice';

/** Earlier values of a figure. */
export type Compared = Exclude<keyof ComparedValue, 'value'>;

export const COMPARED = ['previous', 'sameLastYear'] as const satisfies readonly Compared[];

/** Days and row of a query. */
type Asked = Pick<Address, 'period' | 'from' | 'to' | 'by' | 'key'>;

const MILLISECONDS_A_DAY = 86_400_000;

const toInstant = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** 29 February becomes the 28th. */
const yearBefore = (day: string): string => {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return earlier.endsWith('-02-29') ? `${earlier.slice(0, -2)}28` : earlier;
};

const keyBefore = (choice: KeyedPeriod, compared: Compared): string | null => {
  const earlier =
    compared === 'previous' ? stepChoice(choice, -1) : stepChoice({ ...choice, year: choice.year - 1 }, 0);
  return earlier && keyedPeriodKey(earlier);
};

const daysBefore = (from: string, to: string, compared: Compared): { from: string; to: string } | null => {
  const [first, last] = [toInstant(from), toInstant(to)];
  if (Number.isNaN(first) || Number.isNaN(last)) return null;
  if (compared === 'sameLastYear') return { from: yearBefore(from), to: yearBefore(to) };
  return { from: toDay(first - (last - first) - MILLISECONDS_A_DAY), to: toDay(first - MILLISECONDS_A_DAY) };
};

/**
 * The query for records behind an earlier value; null if there is none. The server defines compared periods
 * (domain/period/neighbours.ts); a test keeps both equal.
 */
export const toEarlierQuery = (asked: Asked, compared: Compared): Asked | null => {
  const choice = parsePeriodKey(asked.period);
  // Month rows are compared with other months, not with rows of another period.
  const month = asked.by === 'month' ? parsePeriodKey(asked.key) : null;
  if (asked.by === 'month' && (choice === null || month === null)) return null;
  if (choice !== null) {
    const period = keyBefore(month ?? choice, compared);
    return period === null ? null : { ...asked, period, ...(month && { by: null, key: null }) };
  }
  if (asked.period !== CUSTOM_PERIOD || asked.from === null || asked.to === null) return null;
  const days = daysBefore(asked.from, asked.to, compared);
  return days && { ...asked, ...days };
};
