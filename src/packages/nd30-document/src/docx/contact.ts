import { BorderStyle, Footer, type ISectionOptions } from 'docx';

import { contactLines } from '../components';
import { INK, LINE_WEIGHT, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { paragraph, paragraphStyle, singleSpaced } from './style';

/** Gap between the line and the text below it, in points. */
const BELOW_LINE = 3;

export const contactStyles = (sizes: SizePreset) => [
  paragraphStyle('Contact', {
    run: { size: sizes.contact },
    paragraph: { alignment: 'center', spacing: singleSpaced() },
  }),
];

/** An empty footer, because a section without a footer takes the previous section's. */
export const noFooters = ({ contact }: ReportDocument): NonNullable<ISectionOptions['footers']> =>
  contact === undefined ? {} : { first: new Footer({ children: [paragraph('Contact', [])] }) };

/** ô 13: the footer of page 1, under a line across the whole text width. */
export function pageFooters(
  { contact }: ReportDocument,
  sizes: SizePreset,
): NonNullable<ISectionOptions['footers']> {
  const lines = contactLines(contact, sizes);
  if (lines.length === 0) return {};
  const rule = { style: BorderStyle.SINGLE, size: LINE_WEIGHT, space: BELOW_LINE, color: INK };
  return {
    first: new Footer({
      children: lines.map((line, index) =>
        paragraph('Contact', line, index === 0 ? { border: { top: rule } } : {}),
      ),
    }),
  };
}
