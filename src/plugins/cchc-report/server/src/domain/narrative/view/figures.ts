import type { BreakdownRow, FigureAnswer } from '../../../contract';
import type { BreakdownId, FigureId } from '../../figures/ids';
import { figureSource, type Compared } from '../../source';
import { Quantity } from '../values';

/** Reads the figures of a report; a missing figure or row has no value. */
export interface FigureReader {
  /** A figure's value, or one of its two comparisons. */
  readonly value: (id: FigureId, compared?: Compared) => Quantity;
  /** A row's value, or one of its two comparisons. */
  readonly row: (id: FigureId, by: BreakdownId, key: string, compared?: Compared) => Quantity;
  /** All rows of a breakdown, in the order of the answer. */
  readonly rows: (id: FigureId, by: BreakdownId) => readonly BreakdownRow[];
}

/**
 * The number of some of the records that `whole` counts. If it counts all of them, its source is that figure; otherwise the
 * placeholder `name`, because records it does not count must not appear behind it.
 */
export const makePart = (whole: Quantity, count: number | null, name: string): Quantity =>
  whole.amount === count ? whole : new Quantity(count, name);

export function readFigures(figures: readonly FigureAnswer[]): FigureReader {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const rows = (id: FigureId, by: BreakdownId): readonly BreakdownRow[] =>
    byId.get(id)?.breakdowns.find((breakdown) => breakdown.by === by)?.rows ?? [];
  return {
    value: (id, compared = 'value') =>
      new Quantity(byId.get(id)?.[compared] ?? null, figureSource(id, null, compared)),
    row: (id, by, key, compared = 'value') =>
      new Quantity(
        rows(id, by).find((row) => row.key === key)?.[compared] ?? null,
        figureSource(id, { by, key }, compared),
      ),
    rows,
  };
}
