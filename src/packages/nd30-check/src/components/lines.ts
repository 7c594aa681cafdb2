import { breakLines, textWidth } from 'nd30-document/metrics';
import type { DocumentModel } from '../model';
import {
  areInSameContainer,
  findBorderStrokes,
  findDrawnStrokes,
  type Head,
  type StrokeAnchor,
} from './strokes';
import { isRowOfSigns, findUnitMiddle, measureSize, stretchOf, type Unit } from './units';

/** The result of looking for a line below a component. */
export type LineFound =
  | { readonly kind: 'line'; readonly lines: readonly OneLine[] }
  | { readonly kind: 'underlined' | 'characters' | 'none' };

/** A drawn line below a component. */
export interface OneLine {
  /** Its length as a share of the line of text right above. */
  readonly share: number;
  /** Its length as a share of the longest line of the component. */
  readonly shareOfLongest: number;
  /** True for one stroke without gaps. */
  readonly solid: boolean;
  /**
   * The distance of its middle from that of the text, as a share of the text width; NaN when the file does not give
   * it.
   */
  readonly off: number;
  readonly anchor: StrokeAnchor;
}

/** Finds the line below tiêu ngữ, the issuer's name or trích yếu, in any way of drawing. */
export function lineBelow(model: DocumentModel, units: readonly Unit[], head: Head): LineFound {
  const last = units.at(-1);
  if (last === undefined) return { kind: 'none' };
  const widths = measureLines(units);
  const strokes = [
    ...findDrawnStrokes(model, units, head),
    ...findBorderStrokes(model, last.paragraph),
  ].filter(({ length }) => length > 0);
  // The position of text between tabs is only a guess.
  const middle = last.columns > 1 ? NaN : findUnitMiddle(last);
  if (strokes.length > 0)
    return {
      kind: 'line',
      lines: strokes.map((stroke) => ({
        share: stroke.length / (widths.at(-1) ?? 1),
        shareOfLongest: stroke.length / Math.max(1, ...widths),
        solid: stroke.solid,
        off: Math.abs(stroke.middle - middle),
        anchor: stroke.anchor,
      })),
    };
  if (units.some(({ pieces }) => pieces.some(({ look, text }) => look.underlined && text.trim() !== '')))
    return { kind: 'underlined' };
  return isFollowedBySigns(model, last) ? { kind: 'characters' } : { kind: 'none' };
}

/** Measures the lines of the component in twips, with its line breaks; at least one line. */
function measureLines(units: readonly Unit[]): readonly number[] {
  return units.flatMap((unit) => {
    const measure = (unit.extent.to - unit.extent.from) * unit.paragraph.textWidth;
    const face = unit.pieces.some(({ look }) => look.bold) ? 'bold' : 'regular';
    const size = measureSize(unit);
    const stretch = stretchOf(unit);
    const lines = breakLines(unit.text, { face, size, measure: measure > 0 ? measure / stretch : Infinity });
    return lines.map((line) => {
      const width = textWidth(line, face, size) * stretch;
      return Math.max(1, measure > 0 ? Math.min(width, measure) : width);
    });
  });
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
