import type { Breakdown, BreakdownRow, FigureAnswer } from '../../../contract';
import type { BreakdownId, FigureId } from '../../figures/ids';

type Three = readonly [value: number | null, previous: number | null, sameLastYear: number | null];

/** A row as `[key, label, value, previous, sameLastYear]`. */
export type RowOf = readonly [key: string, label: string, ...compared: Three];

export const row = ([key, label, value, previous, sameLastYear]: RowOf): BreakdownRow => ({
  key,
  label,
  value,
  previous,
  sameLastYear,
});

export const breakdown = (by: BreakdownId, ...rows: readonly RowOf[]): Breakdown => ({
  by,
  rows: rows.map(row),
});

export const figure = (
  id: FigureId,
  [value, previous, sameLastYear]: Three,
  ...breakdowns: Breakdown[]
): FigureAnswer => ({ id, label: id, unit: '', value, previous, sameLastYear, breakdowns });

/** A list of figures with some of them replaced. */
export const withFigures = (
  figures: readonly FigureAnswer[],
  ...changed: readonly FigureAnswer[]
): readonly FigureAnswer[] => figures.map((figure) => changed.find(({ id }) => id === figure.id) ?? figure);
