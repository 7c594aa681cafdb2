import { textWidth } from 'nd30-document/metrics';
import type { Extent, Paragraph, Piece, RunLook } from '../model';

/**
 * A line of a paragraph, or a part of a line between tabs. A component consists of units, because people set a
 * letterhead in a table, with tabs, with line breaks or in text boxes.
 */
export interface Unit {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
  /** The text, trimmed, in NFC. */
  readonly text: string;
  /** The index among the parts of its line. */
  readonly column: number;
  readonly columns: number;
  /** The index of its line in the paragraph. */
  readonly line: number;
  readonly extent: Extent;
}

/** Finds the boundary of two components on one line that are separated only by spaces. */
const AFTER_SPACES =
  /(?<! ) {3,}(?=C[ỘÔO]NG H[OÒ]|Độc lập|\p{Lu}[\p{L} ]{1,40},\s*ngày|ngày\s+\S{1,3}\s+tháng|TM\.|KT\.|TL\.|CHỦ TỊCH|PHÓ CHỦ TỊCH)/u;
const BETWEEN = new RegExp(`\\t+|${AFTER_SPACES.source}`, 'gu');

/** Splits paragraphs into units with text, in order. */
export const splitUnits = (paragraphs: readonly Paragraph[]): readonly Unit[] =>
  paragraphs.flatMap(splitIntoUnits);

/** A longer paragraph is no component: it becomes one unit with only the start of its text. */
const LONGEST_COMPONENT = 2_000;

function splitIntoUnits(paragraph: Paragraph): readonly Unit[] {
  if (paragraph.text.length > LONGEST_COMPONENT) return toLongUnit(paragraph);
  return splitIntoSpans(paragraph.text, /\n/g).flatMap((line, lineIndex) => {
    const lineText = paragraph.text.slice(line.from, line.to);
    const parts = splitIntoSpans(lineText, BETWEEN).map((part) => {
      const pieces = slicePieces(paragraph.pieces, line.from + part.from, line.from + part.to);
      const text = pieces
        .map((piece) => piece.text)
        .join('')
        .trim()
        .normalize('NFC');
      return { pieces, text, tabs: countTabs(lineText.slice(0, part.from)) };
    });
    const shown = parts.filter(({ text }) => text !== '');
    // Text moved to the right by a tab alone is in the second of two columns.
    const shift = shown.length === 1 && parts.length > 1 && shown[0] !== parts[0] ? 1 : 0;
    const columns = shown.length + shift;
    return shown.map(({ pieces, text, tabs }, index): Unit => {
      const column = index + shift;
      const extent = findTabStopExtent(paragraph, tabs) ?? toColumnExtent(paragraph, column, columns);
      return { paragraph, pieces, text, column, columns, line: lineIndex, extent };
    });
  });
}

function toLongUnit(paragraph: Paragraph): readonly Unit[] {
  const { pieces, extent } = paragraph;
  const text = paragraph.text.slice(0, LONGEST_COMPONENT).trim().normalize('NFC');
  return text === '' ? [] : [{ paragraph, pieces, text, column: 0, columns: 1, line: 0, extent }];
}

const countTabs = (text: string): number => text.split('\t').length - 1;

const toColumnExtent = ({ extent }: Paragraph, column: number, columns: number): Extent =>
  columns === 1 ? extent : { from: column / columns, to: (column + 1) / columns };

/**
 * Finds the extent of a text after `count` tabs from the tab stops of the paragraph. A centred stop gives only the
 * middle.
 */
function findTabStopExtent({ tabs, textWidth, extent }: Paragraph, count: number): Extent | undefined {
  const stops = tabs
    .filter(({ kind }) => kind !== 'clear')
    .sort((one, other) => one.position - other.position);
  const stop = count === 0 ? undefined : stops[count - 1];
  if (stop === undefined) return undefined;
  const at = stop.position / textWidth;
  if (stop.kind === 'center') return { from: at, to: at };
  return stop.kind === 'right' ? { from: 2 * at - 1, to: 1 } : { from: at, to: Math.max(at, extent.to) };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function splitIntoSpans(text: string, separator: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(separator)) {
    spans.push({ from, to: index });
    from = index + found.length;
  }
  return [...spans, { from, to: text.length }];
}

function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let position = 0;
  return pieces.flatMap((piece) => {
    const start = position;
    position += piece.text.length;
    const text = piece.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...piece, text }];
  });
}

/** The pieces with visible text. Spaces may have any look. */
export const shownPieces = (unit: Unit): readonly Piece[] =>
  unit.pieces.filter(({ text, symbol }) => text.trim() !== '' && symbol !== true);

/** The size of most letters of the unit, in half-points. */
export function measureSize(unit: Unit): number {
  const lengths = new Map<number, number>();
  for (const { text, look } of shownPieces(unit))
    lengths.set(look.size, (lengths.get(look.size) ?? 0) + text.length);
  return [...lengths].sort(([, left], [, right]) => right - left)[0]?.[0] ?? unit.paragraph.markLook.size;
}

/** The width of the text on one line, in twips, with the scale and spacing of its letters. */
export const measureWidth = ({ pieces }: Pick<Unit, 'pieces'>): number =>
  pieces.reduce(
    (sum, { text, look }) => sum + plainWidth(text, look) * look.scale + text.length * look.spacing,
    0,
  );

const plainWidth = (text: string, { bold, size }: RunLook): number =>
  textWidth(text, bold ? 'bold' : 'regular', size);

/** How much wider than usual its letters are set: 1 without scale and spacing. */
export function stretchOf({ pieces }: Pick<Unit, 'pieces'>): number {
  const plain = pieces.reduce((sum, { text, look }) => sum + plainWidth(text, look), 0);
  return plain > 0 ? Math.max(LEAST_STRETCH, measureWidth({ pieces }) / plain) : 1;
}

/** Letters that a file pushes into each other still take some room. */
const LEAST_STRETCH = 0.1;

/** The horizontal middle of the unit's text, from 0 to 1 of the text width; NaN when the file does not give it. */
export function findUnitMiddle(unit: Unit): number {
  const { paragraph, columns, extent } = unit;
  const { from, to } = extent;
  if (columns > 1) return (from + to) / 2;
  const half = Math.min(measureWidth(unit) / paragraph.textWidth, to - from) / 2;
  switch (paragraph.alignment) {
    case 'center':
      return (from + to) / 2;
    case 'right':
      return to - half;
    default:
      return from + Math.max(0, paragraph.firstLine) / paragraph.textWidth + half;
  }
}

/** Adds the text of another unit to a unit. */
export const joinUnits = (lead: Unit, unit: Unit): Unit => ({
  ...lead,
  pieces: [...lead.pieces, ...unit.pieces],
  text: `${lead.text} ${unit.text}`,
});

/** True when two units are in the same cell. */
export function inSameCell(one: Unit, other: Unit): boolean {
  const [left, right] = [one.paragraph.place, other.paragraph.place];
  return (
    left.kind === 'cell' &&
    right.kind === 'cell' &&
    left.table === right.table &&
    left.row === right.row &&
    left.column === right.column
  );
}

/** True for a row of characters that imitates a line. */
export const isRowOfSigns = (text: string): boolean =>
  /^[\s_\-–—―─=*.~]{3,}$/u.test(text) || /^[-–—_*]{2,}$/u.test(text);

/** True for a paragraph without text, drawing or border, which is a gap made with the Enter key. */
export const isBlank = ({ text, drawings, borderTop, borderBottom, pageBreak, fields }: Paragraph): boolean =>
  text.trim() === '' &&
  drawings.length === 0 &&
  borderTop === null &&
  borderBottom === null &&
  !pageBreak &&
  fields.length === 0;
