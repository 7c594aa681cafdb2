import type { Budget } from '../budget';
import type { ReadCell, ReadRow } from '../table';
import type { Range } from './places';

const MERGED: ReadCell = Object.freeze({ merged: true });
const FORMULA: ReadCell = Object.freeze({ formula: true });

type Row = ReadRow & { cells: ReadCell[] };

/**
 * Applies merged and formula ranges to rows: a merge within one column gives its value to every row, a wider one to its first
 * cell only, and each cell of a formula range is a formula. Rows without cells of their own are left out. Each cell counts
 * against the budget.
 * @throws ReportError `import_too_long`
 */
export function applyRanges(
  rows: readonly ReadRow[],
  { merged, formulaRanges }: { readonly merged: readonly Range[]; readonly formulaRanges: readonly Range[] },
  budget: Budget,
): readonly ReadRow[] {
  if (merged.length + formulaRanges.length === 0) return rows;
  const changed = rows.map((row): Row => ({ number: row.number, cells: [...row.cells] }));
  const width = widest(rows);
  for (const range of formulaRanges)
    eachCell(changed, range, width, budget, (row, column) => {
      if ((row.cells[column] ?? null) !== null) row.cells[column] = FORMULA;
    });
  for (const range of merged) merge(changed, range, width, budget);
  return changed;
}

function merge(rows: readonly Row[], range: Range, width: number, budget: Budget): void {
  const { from, to } = range;
  const first = rows[firstFrom(rows, from.row)];
  const value = first?.number === from.row ? (first.cells[from.column] ?? null) : null;
  const shown = from.column === to.column ? value : MERGED;
  eachCell(rows, range, width, budget, (row, column) => {
    if (row.number === from.row && column === from.column) return;
    if (typeof shown === 'string') budget.takeText(shown);
    while (row.cells.length < column) row.cells.push(null);
    row.cells[column] = shown;
  });
}

function eachCell(
  rows: readonly Row[],
  { from, to }: Range,
  width: number,
  budget: Budget,
  act: (row: Row, column: number) => void,
): void {
  const last = Math.min(to.column, width - 1);
  if (last < from.column) return;
  for (let index = firstFrom(rows, from.row); ; index += 1) {
    const row = rows[index];
    if (row === undefined || row.number > to.row) return;
    budget.takeCells(last - from.column + 1);
    for (let column = from.column; column <= last; column += 1) act(row, column);
  }
}

const widest = (rows: readonly ReadRow[]): number =>
  rows.reduce((width, { cells }) => Math.max(width, cells.length), 0);

/** The index of the first row with that number or a higher one, in ordered rows. */
function firstFrom(rows: readonly ReadRow[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
