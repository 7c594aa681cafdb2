import type { Range } from 'nd30-document/norm';
import { areInSameContainer, type Unit } from '../components';
import type { DocumentModel, Paragraph } from '../model';
import { add, gapAround, gapBetween, heightOf, NOTHING, stackHeight, subtract } from './heights';
import { lineHeight } from './lines';
import { cellOf, isInCell, offsetInRow, rowsHeight, type CellParagraph } from './rows';

/** Far more rows than a letterhead or a signature has. */
const MOST_ROWS = 20;

/**
 * How much lower the line of `unit` is than that of `other`, in twips, when both are in one row of a table;
 * undefined when the file does not say.
 */
export function lowerBy(model: DocumentModel, unit: Unit, other: Unit): Range | undefined {
  const [one, two] = [unit.paragraph, other.paragraph];
  if (!isInCell(one) || !isInCell(two)) return undefined;
  if (one.place.table !== two.place.table || one.place.row !== two.place.row) return undefined;
  const [height, from] = [middleInRow(model, unit, one), middleInRow(model, other, two)];
  return height === undefined || from === undefined ? undefined : subtract(height, from);
}

/** The middle of a unit's line, from the top of its row. */
function middleInRow(model: DocumentModel, unit: Unit, paragraph: CellParagraph): Range | undefined {
  const top = topInRow(model, unit, paragraph);
  const half = lineHeight(paragraph) / 2;
  return top && add(top, { min: half, max: half });
}

function topInRow(model: DocumentModel, unit: Unit, paragraph: CellParagraph): Range | undefined {
  const { cell } = paragraph.place;
  if (cell.holdsTable || (cell.merged && cell.vertical !== 'top')) return undefined;
  return add(offsetInRow(model, paragraph), heightAbove(cellOf(model, paragraph), unit));
}

/** The height of what is above the line of a unit among the paragraphs of its cell. */
function heightAbove(cell: readonly Paragraph[], { paragraph, line }: Unit): Range {
  const at = cell.findIndex(({ index }) => index === paragraph.index);
  const above = cell.slice(0, at);
  const last = above.at(-1);
  const { before, automaticBefore } = above[0] ?? paragraph;
  return [
    { min: automaticBefore ? 0 : before, max: before },
    stackHeight(above),
    last === undefined ? NOTHING : gapBetween(last, paragraph),
    heightOf(paragraph, { from: 0, to: line }),
  ].reduce(add);
}

/**
 * The gap between the line of `upper` and that of `lower`, which is below it in the same column, in twips; undefined
 * when the file does not say.
 */
export function gapBelow(model: DocumentModel, upper: Unit, lower: Unit): Range | undefined {
  const [one, two] = [upper.paragraph, lower.paragraph];
  if (one === two) return heightOf(one, { from: upper.line + 1, to: Math.max(upper.line + 1, lower.line) });
  if (two.index < one.index) return undefined;
  const between = model.paragraphs.slice(one.index + 1, two.index);
  const rest = heightOf(one, { from: upper.line + 1, to: Infinity });
  const start = heightOf(two, { from: 0, to: lower.line });
  if (!areInSameContainer(one, two)) return gapAcrossRows(model, upper, lower);
  if (between.some((paragraph) => !areInSameContainer(one, paragraph))) return undefined;
  return [rest, gapAround(one, between, two), start].reduce(add);
}

function gapAcrossRows(model: DocumentModel, upper: Unit, lower: Unit): Range | undefined {
  const [one, two] = [upper.paragraph, lower.paragraph];
  if (!isInCell(one) || !isInCell(two) || two.place.row - one.place.row > MOST_ROWS) return undefined;
  if (one.place.table !== two.place.table || one.place.column !== two.place.column) return undefined;
  const [top, bottom] = [topInRow(model, upper, one), topInRow(model, lower, two)];
  if (top === undefined || bottom === undefined) return undefined;
  const rows = rowsHeight(model, one.place, two.place.row);
  const own = heightOf(one, { from: upper.line, to: upper.line + 1 });
  return subtract(add(rows, bottom), add(top, own));
}
