import type { Inline, Table, TableRow } from '../tree';

/**
 * The cells of a row, one a column.
 * @throws RangeError when a row has not as many cells as its table has columns
 */
export function checkedCells({ columns }: Table, { cells }: TableRow): readonly Inline[] {
  if (cells.length !== columns.length)
    throw new RangeError(`A row has ${cells.length} cells, its table ${columns.length} columns.`);
  return cells;
}
