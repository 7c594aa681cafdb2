import { oneLine } from '../text';
import { textWidth } from '../metrics';
import type { Table, TableColumn } from '../tree';

/**
 * Whole twips that sum exactly to `width`, in proportion to the shares.
 * @throws RangeError when there is no column or a share is not a positive number
 */
export function columnWidths(columns: readonly TableColumn[], width: number): readonly number[] {
  const shares = columns.map(({ share }) => share);
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (!shares.every((share) => share > 0) || !Number.isFinite(total) || total === 0)
    throw new RangeError(`A table has columns with shares above 0, not [${shares.join(', ')}].`);
  return wholeTwips(
    shares.map((share) => (share / total) * width),
    width,
  );
}

/** Rounded at the edges of the columns, not each by itself: so nothing is lost or gained in the sum. */
function wholeTwips(widths: readonly number[], width: number): readonly number[] {
  const total = widths.reduce((sum, each) => sum + each, 0);
  let passed = 0;
  const edges = widths.map((each) => Math.round(((passed += each) / total) * width));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** How a table's text is set. */
export interface CellSetting {
  /** Half-points. */
  readonly size: number;
  /** Left and right of the text of a cell, in twips. */
  readonly margin: number;
}

/**
 * As `columnWidths`, but no column is narrower than its longest word: a word broken in the middle ("Vid-eo") reads badly.
 * The room is taken from the columns that have some to spare; where even all of it is not enough, the shares stand.
 */
export function fittedColumnWidths(table: Table, width: number, setting: CellSetting): readonly number[] {
  const wished = columnWidths(table.columns, width);
  const needed = table.columns.map((column, index) => longestWord(table, column, index, setting));
  const spare = wished.map((wish, index) => Math.max(wish - (needed[index] ?? 0), 0));
  const lacking = wished.map((wish, index) => Math.max((needed[index] ?? 0) - wish, 0));
  const total = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);
  if (total(lacking) === 0 || total(lacking) > total(spare)) return wished;
  const taken = total(lacking) / total(spare);
  return wholeTwips(
    wished.map((wish, index) => wish + (lacking[index] ?? 0) - (spare[index] ?? 0) * taken),
    width,
  );
}

/** A longer one is an address or the like: it may break anywhere, and would take the width of all the others. */
const MOST_LETTERS = 24;

function longestWord(table: Table, { header }: TableColumn, index: number, setting: CellSetting): number {
  const words = new Set(oneLine(header).split(' '));
  for (const { cells } of table.rows)
    for (const { text } of cells[index] ?? []) for (const word of oneLine(text).split(' ')) words.add(word);
  let widest = 0;
  for (const word of words) {
    // Measured in bold, the wider face: a header or a total stands in it.
    if (word.length <= MOST_LETTERS) widest = Math.max(widest, textWidth(word, 'bold', setting.size));
  }
  // One point more, for a program that measures otherwise.
  return Math.ceil(widest) + 2 * setting.margin + 20;
}
