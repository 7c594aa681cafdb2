import { TEXT_WIDTH } from '../norm';

/** Widths in twips of two columns that fill the text width. */
export function twoColumnWidths(leftShare: number): readonly [left: number, right: number] {
  const left = Math.round(TEXT_WIDTH * leftShare);
  return [left, TEXT_WIDTH - left];
}
