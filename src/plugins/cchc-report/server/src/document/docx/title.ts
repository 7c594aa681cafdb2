import type { Paragraph } from 'docx';

import { oneLine } from '../../domain/vi';
import { balancedMeasure, longestLine, type Setting } from '../metrics';
import { PARAGRAPH_GAP, SUBJECT_LINE_RATIO, TEXT_WIDTH, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
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
  const subject = oneLine(document.subject);
  const setting: Setting = { face: 'bold', size: sizes.subject, measure: TEXT_WIDTH };
  const measure = balancedMeasure(subject, setting);
  const length = longestLine([subject], { ...setting, measure }) * SUBJECT_LINE_RATIO;
  const indent = Math.floor((TEXT_WIDTH - measure) / 2);
  return [
    paragraph('Title', capitals(document.typeName)),
    paragraph('Subject', subject, indent > 0 ? { indent: { left: indent, right: indent } } : {}),
    line({ length, available: TEXT_WIDTH, after: 2 * PARAGRAPH_GAP }),
  ];
}
