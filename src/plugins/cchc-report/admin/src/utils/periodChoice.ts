import type { PeriodKind } from '../../../server/src/contract';

/** A period that its year and its number within the year name: 2024-Q3 is the third quarter. */
export interface KeyedChoice {
  readonly kind: PeriodKind;
  readonly year: number;
  /** From 1; always 1 where a year has only one of the kind. */
  readonly number: number;
}

/** The kinds in the order in which they are offered. */
export const PERIOD_KINDS = [
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
] as const satisfies readonly PeriodKind[];

/** What the page sends for a window of two chosen days. */
export const CUSTOM_PERIOD = 'custom' as const;

/** The years the server takes. */
const YEARS = { min: 2000, max: 2100 } as const;

/** How many of a kind a year has, and of how many months each is. */
const SHAPES: Readonly<Record<PeriodKind, { readonly count: number; readonly months: number }>> = {
  month: { count: 12, months: 1 },
  quarter: { count: 4, months: 3 },
  'half-year': { count: 2, months: 6 },
  'nine-months': { count: 1, months: 9 },
  year: { count: 1, months: 12 },
};

const KEY = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])|(9M)))?$/;

/** How many periods of the kind a year has. */
export const periodsPerYear = (kind: PeriodKind): number => SHAPES[kind].count;

/** The choice a key of the API stands for; null where it is no such key, as from an address typed by hand. */
export const choiceOf = (key: string | null): KeyedChoice | null => {
  const match = KEY.exec(key ?? '');
  if (!match) return null;
  const [, yearText, month, quarter, half, nineMonths] = match;
  const year = Number(yearText);
  if (month) return { kind: 'month', year, number: Number(month) };
  if (quarter) return { kind: 'quarter', year, number: Number(quarter) };
  if (half) return { kind: 'half-year', year, number: Number(half) };
  return { kind: nineMonths ? 'nine-months' : 'year', year, number: 1 };
};

/** The key of a choice as the API takes it. */
export const keyOf = ({ kind, year, number }: KeyedChoice): string => {
  switch (kind) {
    case 'month':
      return `${year}-${String(number).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${number}`;
    case 'half-year':
      return `${year}-H${number}`;
    case 'nine-months':
      return `${year}-9M`;
    case 'year':
      return String(year);
  }
};

/** The period so many steps on of the same kind; null where the years the server takes end. */
export const stepped = ({ kind, year, number }: KeyedChoice, steps: number): KeyedChoice | null => {
  const { count } = SHAPES[kind];
  const index = year * count + (number - 1) + steps;
  const next = { kind, year: Math.floor(index / count), number: (index % count) + 1 };
  return next.year < YEARS.min || next.year > YEARS.max ? null : next;
};

/** The period of another kind that ends with the same month, or holds it: H1 becomes Q2, Q2 becomes June. */
export const asKind = (choice: KeyedChoice, kind: PeriodKind): KeyedChoice => {
  const lastMonth = choice.number * SHAPES[choice.kind].months;
  const { count, months } = SHAPES[kind];
  return { kind, year: choice.year, number: count === 1 ? 1 : Math.ceil(lastMonth / months) };
};

/** The years offered around today, and the chosen one wherever it lies; newest first. */
export const offeredYears = (today: string, chosen: number): readonly number[] => {
  const thisYear = Number(today.slice(0, 4));
  const around = Array.from({ length: 12 }, (_, index) => thisYear + 1 - index);
  return [...new Set([...around, chosen])].sort((a, b) => b - a);
};
