import { type KeyedPeriod, keyedPeriodKey } from '../../../server/src/domain/period/kinds';
import type { ComparedValue } from '../../../server/src/contract';
import type { Address } from './address';
import { choiceOf, CUSTOM_PERIOD, stepped } from './periodChoice';

/** The earlier values a figure is compared with. */
export type Compared = Exclude<keyof ComparedValue, 'value'>;

export const COMPARED = ['previous', 'sameLastYear'] as const satisfies readonly Compared[];

/** The part of a question that says which days and which row. */
type Asked = Pick<Address, 'period' | 'from' | 'to' | 'by' | 'key'>;

const MILLISECONDS_A_DAY = 86_400_000;

const instantOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** 29 February becomes the 28th. */
const yearBefore = (day: string): string => {
  const earlier = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return earlier.endsWith('-02-29') ? `${earlier.slice(0, -2)}28` : earlier;
};

const keyBefore = (choice: KeyedPeriod, compared: Compared): string | null => {
  const earlier =
    compared === 'previous' ? stepped(choice, -1) : stepped({ ...choice, year: choice.year - 1 }, 0);
  return earlier && keyedPeriodKey(earlier);
};

const daysBefore = (from: string, to: string, compared: Compared): { from: string; to: string } | null => {
  const [first, last] = [instantOf(from), instantOf(to)];
  if (Number.isNaN(first) || Number.isNaN(last)) return null;
  if (compared === 'sameLastYear') return { from: yearBefore(from), to: yearBefore(to) };
  return { from: dayOf(first - (last - first) - MILLISECONDS_A_DAY), to: dayOf(first - MILLISECONDS_A_DAY) };
};

/**
 * The question for the records behind an earlier value; null where there is none that can be asked.
 * Which period is compared is the server's to define (domain/period/neighbours.ts); a test holds the two together.
 */
export const askedEarlier = (asked: Asked, compared: Compared): Asked | null => {
  const choice = choiceOf(asked.period);
  // A month row is compared with other months, not with a row of another period.
  const month = asked.by === 'month' ? choiceOf(asked.key) : null;
  if (asked.by === 'month' && (choice === null || month === null)) return null;
  if (choice !== null) {
    const period = keyBefore(month ?? choice, compared);
    return period === null ? null : { ...asked, period, ...(month && { by: null, key: null }) };
  }
  if (asked.period !== CUSTOM_PERIOD || asked.from === null || asked.to === null) return null;
  const days = daysBefore(asked.from, asked.to, compared);
  return days && { ...asked, ...days };
};
