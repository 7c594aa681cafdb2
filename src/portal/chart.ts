import type { FigureRow } from './reads/reportPlugin';

/** The bar of a table row, or the column of a month, in percent of the greatest value of the breakdown. */
export interface Bar {
  readonly now: number;
  /** The same period last year; null if the breakdown has no comparison. */
  readonly before: number | null;
}

/** One month of a column chart. */
export interface Column extends Bar {
  readonly label: string;
  /** Which screens show the month's name: all, wide ones only, none. */
  readonly named: 'always' | 'wide' | 'never';
  readonly value: number;
  /** Left edge, in percent. */
  readonly x: number;
}

export interface Columns {
  readonly list: readonly Column[];
  /** Width of a column's slot, in percent. */
  readonly step: number;
  /** True if there is room for the values above the columns. */
  readonly isValued: boolean;
  readonly isCompared: boolean;
}

/** Month names that fit side by side: on a wide screen, and on a phone. */
const MOST_NAMES = 12;
const MOST_NAMES_NARROW = 6;

const HUNDRED = 100;
const roundToTenth = (percent: number): number => Math.round(percent * 10) / 10;

/** One bar per row, in order; null if all rows are empty. */
export const toBars = (rows: readonly FigureRow[]): readonly Bar[] | null => {
  const most = Math.max(0, ...rows.flatMap(({ value, sameLastYear }) => [value ?? 0, sameLastYear ?? 0]));
  if (most <= 0) return null;
  const isCompared = rows.some(({ sameLastYear }) => sameLastYear !== null);
  const toPercent = (value: number | null): number => roundToTenth(((value ?? 0) / most) * HUNDRED);
  return rows.map(({ value, sameLastYear }) => ({
    now: toPercent(value),
    before: isCompared ? toPercent(sameLastYear) : null,
  }));
};

/** `2024-01` -> `01/24` */
const formatMonth = (key: string): string => {
  const [year = '', month = ''] = key.split('-');
  return `${month}/${year.slice(2)}`;
};

/** Thins out the month names: above 12 months on every screen, above 6 also on phones. */
const labelVisibility = (index: number, months: number): Column['named'] => {
  const each = Math.ceil(months / MOST_NAMES);
  if (index % each !== 0) return 'never';
  const isTight = Math.ceil(months / each) > MOST_NAMES_NARROW;
  return isTight && (index / each) % 2 === 1 ? 'wide' : 'always';
};

/** The columns of a month breakdown; null for a single month or if every month is empty. */
export const toColumns = (rows: readonly FigureRow[]): Columns | null => {
  const bars = toBars(rows);
  if (bars === null || rows.length < 2) return null;
  const step = HUNDRED / rows.length;
  return {
    step: roundToTenth(step),
    isValued: rows.length <= MOST_NAMES,
    isCompared: bars.some(({ before }) => before !== null),
    list: bars.map((bar, index) => ({
      ...bar,
      label: formatMonth(rows[index]?.key ?? ''),
      named: labelVisibility(index, rows.length),
      value: rows[index]?.value ?? 0,
      x: roundToTenth(index * step),
    })),
  };
};
