import { BorderStyle, type Paragraph } from 'docx';

import { DRAWN_LINE_GAP, DRAWN_LINE_HEIGHT } from '../components';
import { INK, LINE_WEIGHT } from '../norm';
import { exactLine, paragraph, paragraphStyle } from './style';

interface LineOptions {
  readonly length: number;
  readonly available: number;
  readonly after?: number;
}

export const lineStyles = () => [
  paragraphStyle('Line', {
    paragraph: { spacing: exactLine(DRAWN_LINE_HEIGHT, DRAWN_LINE_GAP), keepNext: true },
  }),
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
    spacing: exactLine(DRAWN_LINE_HEIGHT, DRAWN_LINE_GAP, after),
  });
}
