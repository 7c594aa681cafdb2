import type { Paragraph } from 'docx';

import { listLines, recipientNames } from '../components';
import type { SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { paragraph, paragraphStyle, singleSpaced } from './style';

export const recipientStyles = (sizes: SizePreset) => [
  paragraphStyle('RecipientsHeading', {
    run: { bold: true, italics: true, size: sizes.recipientsHeading },
    paragraph: { spacing: singleSpaced(), keepNext: true },
  }),
  paragraphStyle('RecipientsItem', {
    run: { size: sizes.recipientsList },
    paragraph: { spacing: singleSpaced() },
  }),
];

/** ô 9b (mục II.9). */
export const recipients = (document: ReportDocument): readonly Paragraph[] => [
  paragraph('RecipientsHeading', `${wording.recipients}:`),
  ...listLines(recipientNames(document)).map((item) => paragraph('RecipientsItem', item)),
];
