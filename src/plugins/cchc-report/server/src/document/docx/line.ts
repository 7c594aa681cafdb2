import { BorderStyle, type Paragraph } from 'docx';

import { INK, LINE_WEIGHT } from '../norm';
import { exactLine, paragraph, paragraphStyle } from './style';

/** Height of the empty paragraph that carries the line, and the gap between the text and the line, in twips. */
const HEIGHT = 60;
const GAP = 50;

interface LineOptions {
  readonly length: number;
  readonly available: number;
  readonly after?: number;
}

export const lineStyles = () => [
  paragraphStyle('Line', { paragraph: { spacing: exactLine(HEIGHT, GAP), keepNext: true } }),
];

/**
 * A real solid line, centred below the text above: the top border of an empty paragraph, indented on both sides.
 * All in twips: its `length`, the `available` width, and the gap `after` it.
 */
export function line({ length, available, after = 0 }: LineOptions): Paragraph {
  const indent = Math.max(0, Math.round((available - length) / 2));
  return paragraph('Line', [], {
    border: { top: { style: BorderStyle.SINGLE, size: LINE_WEIGHT, space: 0, color: INK } },
    indent: { left: indent, right: indent },
    spacing: exactLine(HEIGHT, GAP, after),
  });
}
