import type { DocumentModel, Extent, Paragraph } from '../model';
import type { Unit } from './units';

/** The anchor of a drawn line. */
export interface StrokeAnchor {
  readonly paragraph: Paragraph;
  /** Twips from the top of the paragraph down to the line; null when the file does not give it. */
  readonly top: number | null;
  readonly kind: 'drawing' | 'border-top' | 'border-bottom';
}

export interface Stroke {
  /** Twips. */
  readonly length: number;
  readonly solid: boolean;
  /** The horizontal position, from 0 to 1 of the text width; NaN when the file does not give it. */
  readonly middle: number;
  readonly anchor: StrokeAnchor;
}

/** The lines of the letterhead, and the paragraph after it. */
export interface Head {
  readonly units: readonly Unit[];
  readonly end: number;
}

/**
 * The largest distance, in paragraphs, from a component to the anchor of its line. It allows one empty paragraph
 * between.
 */
const REACH = 2;
/**
 * The right end of the issuer's side as a share of the text width, for files that do not say what a line belongs to.
 */
const SIDES_PART_AT = 0.45;

/** Finds drawn lines anchored near the component; in the letterhead, only those on the component's side. */
export function findDrawnStrokes(
  model: DocumentModel,
  units: readonly Unit[],
  head: Head,
): readonly Stroke[] {
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return [];
  const inHead = head.units.includes(first);
  const anchors = inHead
    ? model.paragraphs.slice(0, head.end)
    : model.paragraphs.slice(first.paragraph.index, last.paragraph.index + 1 + REACH);
  return anchors.flatMap((paragraph) =>
    paragraph.drawings
      .filter(({ kind }) => kind === 'line')
      .filter((drawing) => !inHead || isOnSide(last, paragraph, drawing))
      .map((drawing) => ({
        length: drawing.width,
        solid: drawing.solid,
        // The position of a centred drawing follows the text.
        middle: drawing.centred ? NaN : findMiddle(paragraph, drawing),
        anchor: { paragraph, top: drawing.flow === 'none' ? drawing.top : null, kind: 'drawing' as const },
      })),
  );
}

/**
 * Assigns left lines to the issuer and right ones to tiêu ngữ, by their position, else by the column of their anchor.
 */
function isOnSide(unit: Unit, anchor: Paragraph, { left, width }: Paragraph['drawings'][number]): boolean {
  const isRight = isOnRightSide(unit.extent);
  if (left === null) return unit.columns > 1 || isOnRightSide(anchor.extent) === isRight;
  const middle = findMiddle(anchor, { left, width });
  return Number.isNaN(middle) || middle > SIDES_PART_AT === isRight;
}

function findMiddle(
  { extent, left: indent, textWidth }: Paragraph,
  { left, width }: Pick<Paragraph['drawings'][number], 'left' | 'width'>,
): number {
  return left === null ? NaN : extent.from + (left + width / 2 - indent) / textWidth;
}

const isOnRightSide = ({ from, to }: Extent): boolean => (from + to) / 2 > SIDES_PART_AT;

/**
 * Finds the border below the text or of an empty paragraph right below it. Its length is that of the paragraph
 * between its indents.
 */
export function findBorderStrokes(model: DocumentModel, last: Paragraph): readonly Stroke[] {
  const next = model.paragraphs[last.index + 1];
  const own = toBorderStrokes(last, 'border-bottom', last.borderBottom);
  if (next === undefined || !areInSameContainer(last, next)) return own;
  if (next.borderTop !== null) return [...own, ...toBorderStrokes(next, 'border-top', next.borderTop)];
  const below = next.text.trim() === '' ? next.borderBottom : null;
  return [...own, ...toBorderStrokes(next, 'border-bottom', below)];
}

function toBorderStrokes(
  paragraph: Paragraph,
  kind: StrokeAnchor['kind'],
  border: Paragraph['borderTop'],
): readonly Stroke[] {
  if (border === null) return [];
  const { extent, textWidth } = paragraph;
  return [
    {
      length: (extent.to - extent.from) * textWidth,
      solid: border === 'solid',
      middle: (extent.from + extent.to) / 2,
      anchor: { paragraph, top: null, kind },
    },
  ];
}

/** True when both paragraphs are in the same cell or text box, or both are outside them. */
export function areInSameContainer({ place }: Paragraph, { place: other }: Paragraph): boolean {
  if (place.kind === 'text-box' && other.kind === 'text-box') return place.box === other.box;
  if (place.kind !== 'cell' || other.kind !== 'cell') return place.kind === other.kind;
  return place.table === other.table && place.row === other.row && place.column === other.column;
}
