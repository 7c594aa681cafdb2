import type { BreakdownRow } from '../../../../../server/src/contract';

/** Breaks a label at its spaces into lines of about `length` characters, for a chart's axis. */
export const breakLines = (label: string, length: number): readonly string[] =>
  label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > length) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

const SERIES = ['value', 'previous', 'sameLastYear'] as const;

export type SeriesName = (typeof SERIES)[number];

export interface ChartContent {
  /** The lines of each label. */
  readonly labels: readonly (readonly string[])[];
  readonly series: readonly { readonly name: SeriesName; readonly values: readonly (number | null)[] }[];
}

const LABEL_LENGTH = 24;

/** Builds the chart of the rows: a series without any value is left out; null if all values are 0. */
export const toChart = (rows: readonly BreakdownRow[]): ChartContent => {
  const all = SERIES.map((name) => ({ name, values: rows.map((row) => row[name]) }));
  const isWorthIt = all.some(({ values }) => values.some((value) => value !== null && value > 0));
  return {
    labels: rows.map(({ label }) => breakLines(label, LABEL_LENGTH)),
    series: isWorthIt ? all.filter(({ values }) => values.some((value) => value !== null)) : [],
  };
};

const PIXELS = { bar: 14, gap: 18, axisAndLegend: 84, least: 220 } as const;

/** The height at which every bar has room. */
export const chartHeight = (rows: number, series: number): number =>
  Math.max(PIXELS.least, rows * (series * PIXELS.bar + PIXELS.gap) + PIXELS.axisAndLegend);
