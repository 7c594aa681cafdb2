import { TOLERANCES, type Range } from 'nd30-document/norm';
import type { Paragraph } from '../model';
import { lineHeight, linesWithin, roomOf, type TypedLines } from './lines';

/** Heights are ranges in twips: where a line of text breaks is not certain close to the edge. */
export const NOTHING: Range = { min: 0, max: 0 };

export const add = (one: Range, other: Range): Range => ({
  min: one.min + other.min,
  max: one.max + other.max,
});
export const subtract = (one: Range, other: Range): Range => ({
  min: one.min - other.max,
  max: one.max - other.min,
});
export const total = (ranges: readonly Range[]): Range => ranges.reduce(add, NOTHING);

/** The height of some of the typed lines of a paragraph, or of all of them. */
export function heightOf(paragraph: Paragraph, lines: TypedLines = { from: 0, to: Infinity }): Range {
  const { place, drawings, lineRule } = paragraph;
  const room = roomOf(paragraph);
  const isSure = place.kind !== 'cell' || place.cell.widthGiven;
  const one = lineHeight(paragraph);
  const fewest = linesWithin(paragraph, isSure ? room * (1 + TOLERANCES.width) : Infinity, lines);
  const most = room > 0 ? linesWithin(paragraph, room * (1 - TOLERANCES.width), lines) : Infinity;
  const inline = Math.max(0, ...drawings.map(({ flow, height }) => (flow === 'inline' ? height - one : 0)));
  const around = Math.max(0, ...drawings.map(({ flow, height }) => (flow === 'around' ? height : 0)));
  const raised = lineRule === 'exact' || lines.from > 0 ? 0 : inline;
  return { min: fewest * one + raised, max: most * one + raised + around };
}

/** The gap between two paragraphs. Most programs add the two spacings, some take the larger one. */
export function gapBetween(above: Paragraph, below: Paragraph): Range {
  const sameStyle = above.styleName === below.styleName;
  const after = above.contextualSpacing && sameStyle ? 0 : above.after;
  const before = below.contextualSpacing && sameStyle ? 0 : below.before;
  return { min: Math.max(after, before), max: after + before };
}

/** The height of paragraphs below each other, without the spacing above the first and below the last. */
export const stackHeight = (paragraphs: readonly Paragraph[]): Range =>
  total(
    paragraphs.map((paragraph, index) => {
      const above = paragraphs[index - 1];
      return add(heightOf(paragraph), above === undefined ? NOTHING : gapBetween(above, paragraph));
    }),
  );

/** The height of the paragraphs between two others, with all gaps. */
export function gapAround(above: Paragraph, between: readonly Paragraph[], below: Paragraph): Range {
  const [first] = between;
  const last = between.at(-1);
  if (first === undefined || last === undefined) return gapBetween(above, below);
  return [gapBetween(above, first), stackHeight(between), gapBetween(last, below)].reduce(add);
}
