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
  readonly value: number;
  /** Where its place begins, in percent. */
  readonly x: number;
}

export interface Columns {
  readonly list: readonly Column[];
  /** How wide the place of a column is, in percent. */
  readonly step: number;
  /** One name in so many fits. */
  readonly namedEach: number;
  readonly isCompared: boolean;
}

/** A telephone has place for the names of so many months. */
const MOST_NAMES = 12;

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

/** Months side by side; null of one alone, or where nothing was in any. */
export const columnsOf = (rows: readonly FigureRow[]): Columns | null => {
  const bars = barsOf(rows);
  if (bars === null || rows.length < 2) return null;
  const step = HUNDRED / rows.length;
  return {
    step: rounded(step),
    namedEach: Math.ceil(rows.length / MOST_NAMES),
    isCompared: bars.some(({ before }) => before !== null),
    list: bars.map((bar, index) => ({
      ...bar,
      label: monthName(rows[index]?.key ?? ''),
      value: rows[index]?.value ?? 0,
      x: rounded(index * step),
    })),
  };
};
