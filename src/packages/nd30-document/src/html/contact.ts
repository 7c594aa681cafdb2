import { contactLines } from '../components';
import { LINE_WEIGHT, PARAGRAPH_GAP, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { fontSize, points, rule, weight } from './css';
import { element, text, type Html } from './markup';

export const contactCss = (sizes: SizePreset): string =>
  rule(
    '.contact',
    `margin-top: ${points(4 * PARAGRAPH_GAP)}`,
    `padding-top: ${points(PARAGRAPH_GAP / 2)}`,
    `border-top: ${weight(LINE_WEIGHT)} solid`,
    `font-size: ${fontSize(sizes.contact)}`,
    'text-align: center',
  );

/**
 * ô 13, under a line across the whole width: at the foot of the sheet, because a preview is a single endless sheet.
 */
export function contact(document: ReportDocument, sizes: SizePreset): readonly Html[] {
  const lines = contactLines(document.contact, sizes);
  if (lines.length === 0) return [];
  return [element('div', { class: 'contact' }, ...lines.map((line) => element('p', {}, text(line))))];
}
