import type { Paragraph } from 'docx';

import { copiesLine } from '../components';
import { PARAGRAPH_GAP, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { paragraph, paragraphStyle, singleSpaced } from './style';

export const recipientStyles = (sizes: SizePreset) => [
  paragraphStyle('RecipientsHeading', {
    run: { bold: true, italics: true, size: sizes.recipientsHeading },
    paragraph: { spacing: singleSpaced(PARAGRAPH_GAP), keepNext: true },
  }),
  paragraphStyle('RecipientsItem', {
    run: { size: sizes.recipientsList },
    paragraph: { spacing: singleSpaced() },
  }),
  paragraphStyle('Copies', {
    run: { size: sizes.copies },
    paragraph: { spacing: singleSpaced(PARAGRAPH_GAP) },
  }),
];

/** ô 9b (mục II.9): the heading and one line for each recipient. */
export const recipientsHeading = (): Paragraph => paragraph('RecipientsHeading', `${wording.recipients}:`);
export const recipientLines = (lines: readonly string[]): readonly Paragraph[] =>
  lines.map((line) => paragraph('RecipientsItem', line));

/** ô 12, below the list. */
export const copies = (told: ReportDocument['copies']): readonly Paragraph[] =>
  told === undefined ? [] : [paragraph('Copies', copiesLine(told))];
