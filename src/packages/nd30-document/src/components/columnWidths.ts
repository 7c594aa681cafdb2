import { oneLine } from '../text';
import { textWidth } from '../metrics';
import type { Table, TableColumn } from '../tree';

/**
 * Whole twips that sum exactly to `width`, in proportion to the shares.
 * @throws RangeError if there is no column or a share is not a positive number
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

/** Rounds the edges of the columns, not each width, so that the sum is exact. */
function wholeTwips(widths: readonly number[], width: number): readonly number[] {
  const total = widths.reduce((sum, each) => sum + each, 0);
  let passed = 0;
  const edges = widths.map((each) => Math.round(((passed += each) / total) * width));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** Font size and padding of a table's text. */
export interface CellSetting {
  /** Font size in half-points. */
  readonly size: number;
  /** Padding left and right of the text of a cell, in twips. */
  readonly margin: number;
}

/**
 * Like `columnWidths`, but no column is narrower than its longest word, because a word broken in the middle
 * ("Vid-eo") is hard to read. The space comes from columns that have some to spare; if it is not enough, the shares
 * apply unchanged.
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

/** A longer word is an address or similar: it may break anywhere, and would take the width of all other columns. */
const MOST_LETTERS = 24;

function longestWord(table: Table, { header }: TableColumn, index: number, setting: CellSetting): number {
  const words = new Set(oneLine(header).split(' '));
  for (const { cells, group = false } of table.rows)
    if (!group)
      for (const { text } of cells[index] ?? []) for (const word of oneLine(text).split(' ')) words.add(word);
  let widest = 0;
  for (const word of words) {
    // Measured in bold, the wider face, because headers and totals are bold.
    if (word.length <= MOST_LETTERS) widest = Math.max(widest, textWidth(word, 'bold', setting.size));
  }
  // One point of reserve for programs that measure differently.
  return Math.ceil(widest) + 2 * setting.margin + 20;
}
