import type { Range } from 'nd30-document/norm';
import type { CellPlace, DocumentModel, Paragraph } from '../model';
import { add, NOTHING, stackHeight, subtract } from './heights';

/** A paragraph that stands in a cell. */
export type CellParagraph = Paragraph & { readonly place: CellPlace };
export const isInCell = (paragraph: Paragraph): paragraph is CellParagraph => paragraph.place.kind === 'cell';

/** The paragraphs of a row of a table, cell by cell. */
function listCells({ paragraphs }: DocumentModel, { table, row }: CellPlace): readonly CellParagraph[][] {
  const cells = new Map<number, CellParagraph[]>();
  const end = paragraphs.findIndex(
    ({ index, place }) => index >= table.firstParagraph && place.kind === 'body',
  );
  const own = paragraphs.slice(table.firstParagraph, end === -1 ? undefined : end).filter(isInCell);
  for (const paragraph of own) {
    const { place } = paragraph;
    if (place.table !== table || place.row !== row) continue;
    const cell = cells.get(place.column) ?? [];
    cell.push(paragraph);
    cells.set(place.column, cell);
  }
  return [...cells.values()];
}

/** The paragraphs of the cell that a paragraph stands in. */
export const cellOf = (model: DocumentModel, { place }: CellParagraph): readonly CellParagraph[] =>
  listCells(model, place).find(([first]) => first?.place.column === place.column) ?? [];

/** The height of the text of a cell. That of a table in it is not known. */
function contentHeight(paragraphs: readonly CellParagraph[]): Range {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return NOTHING;
  const { min, max } = stackHeight(paragraphs);
  const around = first.before + last.after;
  return { min: min + around, max: first.place.cell.holdsTable ? Infinity : max + around };
}

/** The height of a row: that of its highest cell, or what the file gives it. */
export function rowHeight(model: DocumentModel, place: CellPlace): Range {
  const given = place.table.rowHeights[place.row];
  if (given?.exact === true) return { min: given.height, max: given.height };
  const cells = listCells(model, place);
  // A cell that is one with those below may reach over several rows.
  const heights = cells.map((cell): Range => {
    const { min, max } = contentHeight(cell);
    return { min: cell[0]?.place.cell.merged === true ? 0 : min, max };
  });
  const least = given?.height ?? 0;
  return {
    min: Math.max(least, ...heights.map(({ min }) => min)),
    max: Math.max(least, ...heights.map(({ max }) => max)),
  };
}

const SHARE_ABOVE = { top: 0, center: 1 / 2, bottom: 1 } as const;

/** How far below the top of its row the text of a cell begins. */
export function offsetInRow(model: DocumentModel, paragraph: CellParagraph): Range {
  const { vertical } = paragraph.place.cell;
  if (vertical === 'top') return NOTHING;
  const content = contentHeight(cellOf(model, paragraph));
  const { min, max } = subtract(rowHeight(model, paragraph.place), content);
  const share = SHARE_ABOVE[vertical];
  return { min: Math.max(0, min) * share, max: Math.max(0, max) * share };
}

/** The height of the rows of a table from one row to before another. */
export function rowsHeight(model: DocumentModel, place: CellPlace, to: number): Range {
  let height = NOTHING;
  for (let { row } = place; row < to; row += 1) height = add(height, rowHeight(model, { ...place, row }));
  return height;
}
