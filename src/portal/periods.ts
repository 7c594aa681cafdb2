import { PageFault } from './faults';
import type { HomeAgency } from './reads/agencies';

/** The decree's reporting year ends on this day; later days belong to the next year. */
const LAST_OF_DECREE = '12-14';
/** Number of years offered; older ones are reachable by their key. */
const YEARS = 6;

/** A period as chosen in the form: part `H1` of year 2024. A period between two days has no part. */
export interface PeriodChoice {
  readonly part: string | null;
  readonly year: number | null;
}

/** The report plugin knows which parts there are; a period between two days (`2024-01-01..`) has none. */
const KEY = /^(\d{4})(?:-(\w{2,3}))?$/;
const PART = /^(?!\d{4})\w{2,3}$/;

/** The form's part for a whole year, which the plugin calls `year`; the API's key is the year alone. */
const WHOLE_YEAR = 'nam';

/** The parts of a year as options of the form. */
export const toPartOptions = (
  parts: readonly { readonly part: string; readonly name: string }[],
): readonly { readonly key: string; readonly name: string }[] =>
  parts.map(({ part, name }) => ({ key: part === 'year' ? WHOLE_YEAR : part, name }));

/** `2024-H1` -> `H1` of 2024. */
export const toPeriodChoice = (key: string): PeriodChoice => {
  const [, year, part = WHOLE_YEAR] = KEY.exec(key) ?? [];
  return year === undefined ? { part: null, year: null } : { part, year: Number(year) };
};

/**
 * The period key from the form's part and year; null if `part` already is a key.
 * @throws PageFault `parameter_invalid`, also for a year that contradicts the key
 */
export const toPeriodKey = (part: string | null, year: string | null): string | null => {
  if (part !== null && !PART.test(part)) {
    if (year === null) return null;
    if (String(toPeriodChoice(part).year) === year) return part;
    throw new PageFault('parameter_invalid', 'nam');
  }
  if (year === null) {
    if (part === null) return null;
    throw new PageFault('parameter_invalid', 'nam');
  }
  if (!/^\d{4}$/.test(year)) throw new PageFault('parameter_invalid', 'nam');
  return part === null || part === WHOLE_YEAR ? year : `${year}-${part}`;
};

/** The years offered, latest first: within the agency's lifetime, plus the one shown. */
export const listYears = (
  { validFrom, validTo }: Pick<HomeAgency, 'validFrom' | 'validTo'>,
  today: string,
  shown: number | null,
): readonly number[] => {
  const lastDay = validTo !== null && validTo < today ? validTo : today;
  const last = Number(lastDay.slice(0, 4)) + (lastDay.slice(5) > LAST_OF_DECREE ? 1 : 0);
  const first = Math.max(last - YEARS + 1, Number((validFrom ?? '0').slice(0, 4)));
  const years = Array.from({ length: Math.max(last - first + 1, 1) }, (_, index) => last - index);
  if (shown === null || years.includes(shown)) return years;
  return [...years, shown].sort((a, b) => b - a);
};
