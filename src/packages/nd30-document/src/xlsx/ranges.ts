import { headerRow, type Tab } from './tabs';
import type { ValueTable } from '../workbook';

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Totals at the end are excluded, so that they stay in place when the rows above are sorted or filtered. */
function sortedRows({ rows }: ValueTable): number {
  let count = rows.length;
  while (rows[count - 1]?.emphasis) count -= 1;
  return count;
}

export interface Corners {
  readonly from: { readonly column: string; readonly row: number };
  readonly to: { readonly column: string; readonly row: number };
}

/** The range of the header and the rows that can be filtered; null if no row can be. */
export function filterRange(tab: Tab): Corners | null {
  const { table } = tab;
  if (table === null || table.columns.length === 0 || sortedRows(table) === 0) return null;
  const row = headerRow(tab);
  return {
    from: { column: 'A', row },
    to: { column: columnName(table.columns.length - 1), row: row + sortedRows(table) },
  };
}

/** "A4:F20". */
export const relative = ({ from, to }: Corners): string => `${from.column}${from.row}:${to.column}${to.row}`;

/** "$A$4:$F$20". */
export const absolute = ({ from, to }: Corners): string =>
  `$${from.column}$${from.row}:$${to.column}$${to.row}`;
