import type { Inline, Table, TableRow } from '../tree';

/**
 * The cells of a row, one for each column.
 * @throws RangeError if the number of cells differs from the number of columns
 */
export function checkedCells({ columns }: Table, { cells }: TableRow): readonly Inline[] {
  if (cells.length !== columns.length)
    throw new RangeError(`A row has ${cells.length} cells, its table ${columns.length} columns.`);
  return cells;
}
