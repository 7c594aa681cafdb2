import { longestLine } from 'nd30-document/metrics';
import type { DocumentModel, Extent, Paragraph } from '../model';
import { isRowOfSigns, middleOf, sizeOf, type Unit } from './units';

/** What was found below a component where the decree wants a line. */
export type LineFound =
  | { readonly kind: 'line'; readonly lines: readonly OneLine[] }
  | { readonly kind: 'underlined' | 'characters' | 'none' };

/** A line that was drawn there. */
export interface OneLine {
  /** Its length as a share of the text above. */
  readonly share: number;
  /** One stroke without gaps. */
  readonly solid: boolean;
  /** How far its middle is from the text's, as a share of the text width; not a number where the file does not say. */
  readonly off: number;
}

interface Stroke {
  /** Twips. */
  readonly length: number;
  readonly solid: boolean;
  /** Across the text area, 0 to 1; not a number where the file does not say. */
  readonly middle: number;
}

/** The letterhead: its lines, and the paragraph that comes after it. */
export interface Head {
  readonly units: readonly Unit[];
  readonly end: number;
}

/** How far below a component's last paragraph a drawn line may be anchored: in the one after an empty one. */
const REACH = 2;
/** The issuer's side of the letterhead ends here, as a share of the text width, where a file does not say what a line belongs to. */
const SIDES_PART_AT = 0.45;

/** The line below tiêu ngữ, the issuer's name or trích yếu, however it is drawn. */
export function lineBelow(model: DocumentModel, units: readonly Unit[], head: Head): LineFound {
  const last = units.at(-1);
  if (last === undefined) return { kind: 'none' };
  const textWidth = textWidthOfUnits(units);
  const strokes = [...drawnStrokes(model, units, head), ...borderStrokes(model, last.paragraph)].filter(
    ({ length }) => length > 0,
  );
  // Where text between tabs comes to stand is a guess.
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

/** Width in twips of the longest line of the component as it is broken. */
function textWidthOfUnits(units: readonly Unit[]): number {
  const widths = units.map((unit) => {
    const measure = (unit.extent.to - unit.extent.from) * unit.paragraph.textWidth;
    const face = unit.pieces.some(({ look }) => look.bold) ? 'bold' : 'regular';
    return longestLine([unit.text], { face, size: sizeOf(unit), measure: measure > 0 ? measure : Infinity });
  });
  return Math.max(1, ...widths);
}

/** Drawn lines that are anchored near the component; in the letterhead, on its side of it. */
function drawnStrokes(model: DocumentModel, units: readonly Unit[], head: Head): readonly Stroke[] {
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
        // What is centred stands as the text does.
        middle: drawing.centred ? NaN : middleOfDrawing(paragraph, drawing),
      })),
  );
}

/** Left lines are the issuer's, right ones tiêu ngữ's: by where they are drawn, else by the column they are anchored in. */
function isOnSide(unit: Unit, anchor: Paragraph, { left, width }: Paragraph['drawings'][number]): boolean {
  const isRight = isRightOf(unit.extent);
  if (left === null) return unit.columns > 1 || isRightOf(anchor.extent) === isRight;
  const middle = middleOfDrawing(anchor, { left, width });
  return Number.isNaN(middle) || middle > SIDES_PART_AT === isRight;
}

function middleOfDrawing(
  { extent, left: indent, textWidth }: Paragraph,
  { left, width }: Pick<Paragraph['drawings'][number], 'left' | 'width'>,
): number {
  return left === null ? NaN : extent.from + (left + width / 2 - indent) / textWidth;
}

const isRightOf = ({ from, to }: Extent): boolean => (from + to) / 2 > SIDES_PART_AT;

/** The border below the text, or of an empty paragraph right below it; as long as the paragraph between its indents. */
function borderStrokes(model: DocumentModel, last: Paragraph): readonly Stroke[] {
  const stroke = ({ extent }: Paragraph, border: Paragraph['borderTop']): readonly Stroke[] =>
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
  const own = stroke(last, last.borderBottom);
  if (next === undefined || !standTogether(last, next)) return own;
  const below = next.borderTop ?? (next.text.trim() === '' ? next.borderBottom : null);
  return [...own, ...stroke(next, below)];
}

/** In one cell, or both in the text. */
function standTogether({ place }: Paragraph, { place: other }: Paragraph): boolean {
  if (place.kind !== 'cell' || other.kind !== 'cell') return place.kind === other.kind;
  return place.table === other.table && place.row === other.row && place.column === other.column;
}

function isFollowedBySigns({ paragraphs }: DocumentModel, { paragraph, line }: Unit): boolean {
  const rest = paragraph.text.split('\n').slice(line + 1);
  const next = paragraphs[paragraph.index + 1];
  const below = [
    ...rest,
    ...(next !== undefined && standTogether(paragraph, next) ? next.text.split('\n') : []),
  ];
  return below.slice(0, 1).some((text) => text.split('\t').some((part) => isRowOfSigns(part.trim())));
}
