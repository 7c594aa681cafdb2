import type { BreakdownRow, FigureAnswer } from '../../../types/api';
import type { BreakdownId, FigureId } from '../../figures/ids';
import { figureSource, type Compared } from '../../source';
import { Quantity } from '../values';

/** Reads the figures of a report; a figure or row that is absent has no value. */
export interface FigureReader {
  /** A figure's value, or one of the two it is compared with. */
  readonly value: (id: FigureId, compared?: Compared) => Quantity;
  /** The value of one row, or one of the two it is compared with. */
  readonly row: (id: FigureId, by: BreakdownId, key: string, compared?: Compared) => Quantity;
  /** All rows of a breakdown, in the order of the answer. */
  readonly rows: (id: FigureId, by: BreakdownId) => readonly BreakdownRow[];
}

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
