/**
 * Periods named by their year and a part of it: `2024-Q1`. Everything about a kind of period follows from its row in
 * `SHAPES` and its names in `names.vi.json` (server) and `translations/` (admin). Imports nothing: the admin uses it too.
 */

/** The kinds of period, from the shortest to the longest: the order in which they are offered. */
export const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const;

/** How long a period is. Reports, their templates and the rules of the calendar are each made for one kind. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

interface Shape {
  /** How many months one such period has. */
  readonly months: number;
  /** The part of the year in the key, for each such period from January on: `2024-Q1`. */
  readonly parts: readonly string[];
  /** Only for a kind that does not fill the year: the period that completes it. */
  readonly rest?: { readonly kind: PeriodKind; readonly number: number };
}

/** The part that is the whole year: its key is the year alone. */
const WHOLE_YEAR = 'year';

const SHAPES: Readonly<Record<PeriodKind, Shape>> = {
  month: { months: 1, parts: ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] },
  quarter: { months: 3, parts: ['Q1', 'Q2', 'Q3', 'Q4'] },
  'half-year': { months: 6, parts: ['H1', 'H2'] },
  'nine-months': { months: 9, parts: ['9M'], rest: { kind: 'quarter', number: 4 } },
  year: { months: 12, parts: [WHOLE_YEAR] },
};

/** A period named by its year; the days it covers depend on the cut-off. */
export interface KeyedPeriod {
  readonly kind: PeriodKind;
  readonly year: number;
  /** Which of its kind within the year, from 1: 3 is the third quarter. */
  readonly number: number;
}

/** The years of a period that can be requested; its window and its comparisons may reach before them. */
export const PERIOD_YEARS = { min: 2000, max: 2100 } as const;

/** The parts of a year of one kind, from January on: `Q1` to `Q4`; `year` for the whole year. */
export const periodParts = (kind: PeriodKind): readonly string[] => SHAPES[kind].parts;

const keySuffix = (part: string): string => (part === WHOLE_YEAR ? '' : `-${part}`);

const BY_SUFFIX: ReadonlyMap<string, Omit<KeyedPeriod, 'year'>> = new Map(
  PERIOD_KINDS.flatMap((kind) =>
    periodParts(kind).map((part, index) => [keySuffix(part), { kind, number: index + 1 }]),
  ),
);

/** The key of a keyed period: `2024-06`, `2024-Q1`, `2024-H1`, `2024-9M`, `2024`. */
export const keyedPeriodKey = ({ kind, year, number }: KeyedPeriod): string =>
  year + keySuffix(periodParts(kind)[number - 1] ?? '');

/** Reads what `keyedPeriodKey` writes, in any year from 0000 to 9999; null for any other text. */
export const readKeyedPeriod = (key: string): KeyedPeriod | null => {
  const [, year, suffix = ''] = /^(\d{4})(.*)$/.exec(key) ?? [];
  const part = year === undefined ? undefined : BY_SUFFIX.get(suffix);
  return part === undefined ? null : { ...part, year: Number(year) };
};

/** The key of a part of a year: `year` and `Q1` of 2024 to `2024` and `2024-Q1`. */
export const partKey = (year: number, part: string): string => year + keySuffix(part);

/** The first and last month of the year, 1 to 12, of a keyed period. */
export const monthSpan = ({
  kind,
  number,
}: Pick<KeyedPeriod, 'kind' | 'number'>): { readonly first: number; readonly last: number } => {
  const { months } = SHAPES[kind];
  return { first: (number - 1) * months + 1, last: number * months };
};

/** The period of a kind that holds a month (1 to 12) of the year; the only one of the year where it has one. */
export const periodOfMonth = (kind: PeriodKind, year: number, month: number): KeyedPeriod => {
  const { months, parts } = SHAPES[kind];
  return { kind, year, number: Math.min(Math.ceil(month / months), parts.length) };
};

/** The period this many steps later among those of its kind; earlier when negative. */
export const stepPeriod = ({ kind, year, number }: KeyedPeriod, steps: number): KeyedPeriod => {
  const count = periodParts(kind).length;
  const index = year * count + (number - 1) + steps;
  const nextYear = Math.floor(index / count);
  return { kind, year: nextYear, number: index - nextYear * count + 1 };
};

/** The period that starts when this one ends: the next of its kind, or the one that completes the year. */
export const followingPeriod = (period: KeyedPeriod): KeyedPeriod => {
  const { rest } = SHAPES[period.kind];
  return rest === undefined ? stepPeriod(period, 1) : { ...rest, year: period.year };
};
