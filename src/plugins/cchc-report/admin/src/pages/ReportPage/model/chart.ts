import type { BreakdownRow } from '../../../../../server/src/contract';

/** Breaks a label at its spaces into lines of about so many characters, for a chart's axis. */
export const breakLines = (label: string, length: number): readonly string[] =>
  label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > length) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

const SERIES = ['value', 'previous', 'sameLastYear'] as const;

export type SeriesName = (typeof SERIES)[number];

export interface ChartContent {
  /** Each label in lines. */
  readonly labels: readonly (readonly string[])[];
  readonly series: readonly { readonly name: SeriesName; readonly values: readonly (number | null)[] }[];
}

const LABEL_LENGTH = 24;

/** What a chart of the rows shows: a series without any value is left out, and there is none where all are 0. */
export const toChart = (rows: readonly BreakdownRow[]): ChartContent => {
  const all = SERIES.map((name) => ({ name, values: rows.map((row) => row[name]) }));
  const isWorthIt = all.some(({ values }) => values.some((value) => value !== null && value > 0));
  return {
    labels: rows.map(({ label }) => breakLines(label, LABEL_LENGTH)),
    series: isWorthIt ? all.filter(({ values }) => values.some((value) => value !== null)) : [],
  };
};

const PIXELS = { bar: 14, gap: 18, axisAndLegend: 84, least: 220 } as const;

/** A height at which every bar has its room. */
export const chartHeight = (rows: number, series: number): number =>
  Math.max(PIXELS.least, rows * (series * PIXELS.bar + PIXELS.gap) + PIXELS.axisAndLegend);
