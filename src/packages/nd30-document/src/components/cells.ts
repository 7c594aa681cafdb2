import type { Inline, Table, TableRow } from '../tree';

/**
 * The cells of a row: one for each column, or only one, across all of them, of a row that names a group.
 * @throws RangeError if a row has more or fewer cells than the table has columns
 */
export function checkedCells({ columns }: Table, { cells, group = false }: TableRow): readonly Inline[] {
  if (cells.length !== (group ? 1 : columns.length))
    throw new RangeError(
      `A row ${group ? 'of a group ' : ''}has ${cells.length} cells, its table ${columns.length} columns.`,
    );
  return cells;
}
