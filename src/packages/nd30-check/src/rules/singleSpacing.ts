import { SINGLE_SPACING, TOLERANCES, type Range } from 'nd30-document/norm';
import { lineHeight } from '../layout';
import type { Paragraph } from '../model';

const SINGLE = SINGLE_SPACING + TOLERANCES.lineSpacing;

/** The lines of a paragraph are single-spaced. */
export function isSingleSpaced(paragraph: Paragraph): boolean {
  if (paragraph.lineRule === 'auto') return paragraph.line <= SINGLE;
  const single = lineHeight({ ...paragraph, lineRule: 'auto', line: SINGLE_SPACING });
  return lineHeight(paragraph) <= (single * (SINGLE_SPACING + 2 * TOLERANCES.lineSpacing)) / SINGLE_SPACING;
}

/** The gap between two lines is surely wider than single spacing allows. */
export const isWide = (gap: Range | undefined): gap is Range => gap !== undefined && gap.min > TOLERANCES.gap;
