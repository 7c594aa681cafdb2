import type { Paragraph } from 'docx';

import { oneLine } from '../../domain/vi';
import { PARAGRAPH_GAP, SUBJECT_LINE_RATIO, TEXT_WIDTH, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { centred } from './centred';
import { line } from './line';
import { paragraph, paragraphStyle, singleSpaced } from './style';
import { capitals } from './text';

/** ô 5a: tên loại is Word's own "Title". */
export const titleLook = (sizes: SizePreset) => ({
  run: { bold: true, size: sizes.documentType },
  paragraph: { alignment: 'center', spacing: singleSpaced(3 * PARAGRAPH_GAP), keepNext: true } as const,
});

export const titleStyles = (sizes: SizePreset) => [
  paragraphStyle('Subject', {
    run: { bold: true, size: sizes.subject },
    paragraph: { alignment: 'center', spacing: singleSpaced(), keepNext: true },
  }),
];

/** ô 5a (mục II.5): tên loại, right below it trích yếu, below that a line; all centred. */
export function title(document: ReportDocument, sizes: SizePreset): readonly Paragraph[] {
  const subject = centred({
    style: 'Subject',
    text: oneLine(document.subject),
    face: 'bold',
    size: sizes.subject,
    available: TEXT_WIDTH,
  });
  return [
    paragraph('Title', capitals(document.typeName)),
    subject.paragraph,
    line({
      length: subject.longest * SUBJECT_LINE_RATIO,
      available: TEXT_WIDTH,
      after: 2 * PARAGRAPH_GAP,
    }),
  ];
}
