import type { FigureRow } from './reads/reportPlugin';

/** What is drawn of a row: a bar in the table, a column for a month. In percent of the greatest of its breakdown. */
export interface Drawn {
  readonly now: number;
  /** Of the same period last year; null where the breakdown has no comparison. */
  readonly before: number | null;
}

/** A month as a column. */
export interface Column extends Drawn {
  readonly label: string;
  /** Where its name stands: everywhere, where there is place, nowhere. */
  readonly named: 'always' | 'wide' | 'never';
  readonly value: number;
  /** Where its place begins, in percent. */
  readonly x: number;
}

export interface Columns {
  readonly list: readonly Column[];
  /** How wide the place of a column is, in percent. */
  readonly step: number;
  /** Whether there is place for the values above them. */
  readonly isValued: boolean;
  readonly isCompared: boolean;
}

/** There is place for the names of so many months; on a telephone for half of them. */
const MOST_NAMES = 12;
const MOST_NAMES_NARROW = 6;

const HUNDRED = 100;
const rounded = (percent: number): number => Math.round(percent * 10) / 10;

/** How long the bar of each row is, in the order of the rows; null where every row is empty. */
export const barsOf = (rows: readonly FigureRow[]): readonly Drawn[] | null => {
  const most = Math.max(0, ...rows.flatMap(({ value, sameLastYear }) => [value ?? 0, sameLastYear ?? 0]));
  if (most <= 0) return null;
  const isCompared = rows.some(({ sameLastYear }) => sameLastYear !== null);
  const scaled = (value: number | null): number => rounded(((value ?? 0) / most) * HUNDRED);
  return rows.map(({ value, sameLastYear }) => ({
    now: scaled(value),
    before: isCompared ? scaled(sameLastYear) : null,
  }));
};

/** 2024-01 -> 01/24 */
const monthName = (key: string): string => {
  const [year = '', month = ''] = key.split('-');
  return `${month}/${year.slice(2)}`;
};

/** Of so many months every second name gives way on a telephone, and of more the others everywhere. */
const namedOf = (index: number, months: number): Column['named'] => {
  const each = Math.ceil(months / MOST_NAMES);
  if (index % each !== 0) return 'never';
  const isTight = Math.ceil(months / each) > MOST_NAMES_NARROW;
  return isTight && (index / each) % 2 === 1 ? 'wide' : 'always';
};

/** Months side by side; null of one alone, or where nothing was in any. */
export const columnsOf = (rows: readonly FigureRow[]): Columns | null => {
  const bars = barsOf(rows);
  if (bars === null || rows.length < 2) return null;
  const step = HUNDRED / rows.length;
  return {
    step: rounded(step),
    isValued: rows.length <= MOST_NAMES,
    isCompared: bars.some(({ before }) => before !== null),
    list: bars.map((bar, index) => ({
      ...bar,
      label: monthName(rows[index]?.key ?? ''),
      named: namedOf(index, rows.length),
      value: rows[index]?.value ?? 0,
      x: rounded(index * step),
    })),
  };
};
