import { longestLine } from 'nd30-document/metrics';
import type { DocumentModel, Extent, Paragraph } from '../model';
import { isRowOfSigns, middleOf, sizeOf, type Unit } from './units';

/** The result of looking for a line below a component. */
export type LineFound =
  | { readonly kind: 'line'; readonly lines: readonly OneLine[] }
  | { readonly kind: 'underlined' | 'characters' | 'none' };

/** A drawn line below a component. */
export interface OneLine {
  /** Its length as a share of the text above. */
  readonly share: number;
  /** True for one stroke without gaps. */
  readonly solid: boolean;
  /**
   * The distance of its middle from that of the text, as a share of the text width; NaN when the file does not give
   * it.
   */
  readonly off: number;
}

interface Stroke {
  /** Twips. */
  readonly length: number;
  readonly solid: boolean;
  /** The horizontal position, from 0 to 1 of the text width; NaN when the file does not give it. */
  readonly middle: number;
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

/** Finds the line below tiêu ngữ, the issuer's name or trích yếu, in any way of drawing. */
export function lineBelow(model: DocumentModel, units: readonly Unit[], head: Head): LineFound {
  const last = units.at(-1);
  if (last === undefined) return { kind: 'none' };
  const textWidth = measureLongestLine(units);
  const strokes = [
    ...findDrawnStrokes(model, units, head),
    ...findBorderStrokes(model, last.paragraph),
  ].filter(({ length }) => length > 0);
  // The position of text between tabs is only a guess.
  const middle = last.columns > 1 ? NaN : middleOf(last);
  if (strokes.length > 0)
    return {
      kind: 'line',
      lines: strokes.map((stroke) => ({
        share: stroke.length / textWidth,
        solid: stroke.solid,
        off: Math.abs(stroke.middle - middle),
      })),
    };
  if (units.some(({ pieces }) => pieces.some(({ look, text }) => look.underlined && text.trim() !== '')))
    return { kind: 'underlined' };
  return isFollowedBySigns(model, last) ? { kind: 'characters' } : { kind: 'none' };
}

/** Measures the longest line of the component in twips, with its line breaks. */
function measureLongestLine(units: readonly Unit[]): number {
  const widths = units.map((unit) => {
    const measure = (unit.extent.to - unit.extent.from) * unit.paragraph.textWidth;
    const face = unit.pieces.some(({ look }) => look.bold) ? 'bold' : 'regular';
    return longestLine([unit.text], { face, size: sizeOf(unit), measure: measure > 0 ? measure : Infinity });
  });
  return Math.max(1, ...widths);
}

/** Finds drawn lines anchored near the component; in the letterhead, only those on the component's side. */
function findDrawnStrokes(model: DocumentModel, units: readonly Unit[], head: Head): readonly Stroke[] {
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
function findBorderStrokes(model: DocumentModel, last: Paragraph): readonly Stroke[] {
  const toStrokes = ({ extent }: Paragraph, border: Paragraph['borderTop']): readonly Stroke[] =>
    border === null
      ? []
      : [
          {
            length: (extent.to - extent.from) * last.textWidth,
            solid: border === 'solid',
            middle: (extent.from + extent.to) / 2,
          },
        ];
  const next = model.paragraphs[last.index + 1];
  const own = toStrokes(last, last.borderBottom);
  if (next === undefined || !areInSameContainer(last, next)) return own;
  const below = next.borderTop ?? (next.text.trim() === '' ? next.borderBottom : null);
  return [...own, ...toStrokes(next, below)];
}

/** True when both paragraphs are in the same cell, or both are outside tables. */
function areInSameContainer({ place }: Paragraph, { place: other }: Paragraph): boolean {
  if (place.kind !== 'cell' || other.kind !== 'cell') return place.kind === other.kind;
  return place.table === other.table && place.row === other.row && place.column === other.column;
}

function isFollowedBySigns({ paragraphs }: DocumentModel, { paragraph, line }: Unit): boolean {
  const rest = paragraph.text.split('\n').slice(line + 1);
  const next = paragraphs[paragraph.index + 1];
  const below = [
    ...rest,
    ...(next !== undefined && areInSameContainer(paragraph, next) ? next.text.split('\n') : []),
  ];
  return below.slice(0, 1).some((text) => text.split('\t').some((part) => isRowOfSigns(part.trim())));
}
