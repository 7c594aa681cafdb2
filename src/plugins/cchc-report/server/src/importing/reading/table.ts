import type { ReadCell, ReadRow } from '../model/cell';

export type { ReadCell, ReadRow };

/** What a list that was sent holds, whatever its format: sheets of rows of cells; JSON all the way. */
export interface ReadSheet {
  readonly name: string;
  /** Without those that are wholly empty. */
  readonly rows: readonly ReadRow[];
}

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1258' | 'tcvn3';

export interface TabularFile {
  readonly format: 'xlsx' | 'csv' | 'json';
  /** The visible ones, in the order of their tabs. */
  readonly sheets: readonly ReadSheet[];
  /** Of text; null for a workbook. */
  readonly encoding: Encoding | null;
}

/** True for a value that nobody would see: nothing, or space alone. */
export const isBlank = (cell: ReadCell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Cells up to the last that holds something. */
export function withoutBlankEnd(cells: readonly ReadCell[]): readonly ReadCell[] {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1);
}
