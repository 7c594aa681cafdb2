import { windowContains, type Window } from '../period';
import type { Dated, DatedCell } from './cells';

/** Null: nothing that counts was recorded by the window's end. Zero: something was, but not in the window. */
export type Measure = number | null;

export const cellsIn = <Cell extends DatedCell>(source: Dated<Cell>, window: Window): readonly Cell[] =>
  source.cells.filter((cell) => windowContains(window, cell.day));

export const total = (cells: readonly { readonly n: number }[]): number =>
  cells.reduce((sum, cell) => sum + cell.n, 0);

/** True if anything that counts was recorded by the window's last day. */
export const recordedBy = (source: Dated<DatedCell>, window: Window): boolean =>
  source.earliest !== null && source.earliest <= window.to;

export const countIn = <Cell extends DatedCell>(source: Dated<Cell>, window: Window): Measure =>
  recordedBy(source, window) ? total(cellsIn(source, window)) : null;

/** Documents by key; a cell with several keys counts under each. */
export const countBy = <Cell extends { readonly n: number }>(
  cells: readonly Cell[],
  keysOf: (cell: Cell) => readonly string[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    for (const key of new Set(keysOf(cell))) counts.set(key, (counts.get(key) ?? 0) + cell.n);
  }
  return counts;
};
