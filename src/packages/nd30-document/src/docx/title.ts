import type { Paragraph } from 'docx';

import { TITLE_GAP_ABOVE, TITLE_GAP_BELOW, composeTitle } from '../components';
import { TEXT_WIDTH, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { writeCentred } from './centred';
import { line } from './line';
import { paragraph, paragraphStyle, singleSpaced } from './style';

/** ô 5a: tên loại has Word's built-in style "Title". */
export const titleLook = (sizes: SizePreset) => ({
  run: { bold: true, size: sizes.documentType },
  paragraph: { alignment: 'center', spacing: singleSpaced(TITLE_GAP_ABOVE), keepNext: true } as const,
});

export const titleStyles = (sizes: SizePreset) => [
  paragraphStyle('Subject', {
    run: { bold: true, size: sizes.subject },
    paragraph: { alignment: 'center', spacing: singleSpaced(), keepNext: true },
  }),
];

/** ô 5a (mục II.5): tên loại, right below it trích yếu, below that a line; all centred. */
export function title(document: ReportDocument, sizes: SizePreset): readonly Paragraph[] {
  const { typeName, subject, lineLength } = composeTitle(document, sizes);
  return [
    paragraph('Title', typeName),
    writeCentred('Subject', subject),
    line({ length: lineLength, available: TEXT_WIDTH, after: TITLE_GAP_BELOW }),
  ];
}
