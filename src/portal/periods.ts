import { PageFault } from './faults';
import type { HomeAgency } from './reads/agencies';

/** The last day of a year that the decree counts to it; what comes after belongs to the next. */
const LAST_OF_DECREE = '12-14';
/** How many years are offered; others are shown by their key. */
const YEARS = 6;

/** A period of a year as it is chosen: `H1` of 2024. A period of two days has no part. */
export interface PeriodChoice {
  readonly part: string | null;
  readonly year: number | null;
}

const KEY = /^(\d{4})(?:-(\d{2}|Q[1-4]|H[12]|9M))?$/;
const PART = /^(?:\d{2}|Q[1-4]|H[12]|9M|nam)$/;

/** The whole year, as the form has it; the API's key of a year is the year alone. */
const WHOLE_YEAR = 'nam';

/** 2024-H1 -> H1 of 2024. */
export const choiceOf = (key: string): PeriodChoice => {
  const [, year, part = WHOLE_YEAR] = KEY.exec(key) ?? [];
  return year === undefined ? { part: null, year: null } : { part, year: Number(year) };
};

/**
 * What the form sends, a part and a year, as the key of a period; null where `ky` alone is a key already.
 * @throws PageFault `parameter_invalid`, also of a year that is not that of the key
 */
export const keyOf = (part: string | null, year: string | null): string | null => {
  if (part !== null && !PART.test(part)) {
    if (year === null) return null;
    if (String(choiceOf(part).year) === year) return part;
    throw new PageFault('parameter_invalid', 'nam');
  }
  if (year === null) {
    if (part === null) return null;
    throw new PageFault('parameter_invalid', 'nam');
  }
  if (!/^\d{4}$/.test(year)) throw new PageFault('parameter_invalid', 'nam');
  return part === null || part === WHOLE_YEAR ? year : `${year}-${part}`;
};

/** The years that are offered, the latest first: of the agency's time, and the one that is shown. */
export const yearsOffered = (
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
