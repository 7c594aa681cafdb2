import type { ReadCell, ReadRow } from '../model/cell';

export type { ReadCell, ReadRow };

/** A sheet of an uploaded list of any format; plain JSON. */
export interface ReadSheet {
  readonly name: string;
  /** Without empty rows. */
  readonly rows: readonly ReadRow[];
}

export type Encoding = 'utf-8' | 'utf-16' | 'windows-1258' | 'tcvn3';

export interface TabularFile {
  readonly format: 'xlsx' | 'csv' | 'json';
  /** The visible sheets, in the order of their tabs. */
  readonly sheets: readonly ReadSheet[];
  /** The encoding of text; null for a workbook. */
  readonly encoding: Encoding | null;
}

/** True if a cell is empty or holds only spaces. */
export const isBlank = (cell: ReadCell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Removes blank cells at the end. */
export function trimBlankEnd(cells: readonly ReadCell[]): readonly ReadCell[] {
  const last = cells.findLastIndex((cell) => !isBlank(cell));
  return last === cells.length - 1 ? cells : cells.slice(0, last + 1);
}
