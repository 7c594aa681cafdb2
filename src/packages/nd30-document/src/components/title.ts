import { oneLine } from '../text';
import { SUBJECT_LINE_RANGE, SUBJECT_LINE_RATIO, TEXT_WIDTH, type SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import { centreText, type Centred } from './centred';
import { shortLineLength } from './shortLine';
import { capitals } from './text';

/** ô 5a (mục II.5): tên loại, trích yếu and the line below them. */
export interface Title {
  readonly typeName: string;
  readonly subject: Centred;
  /** Length in twips. */
  readonly lineLength: number;
}

/** Words and measures the title. */
export function composeTitle({ typeName, subject }: ReportDocument, sizes: SizePreset): Title {
  const placed = centreText({
    text: oneLine(subject),
    face: 'bold',
    size: sizes.subject,
    available: TEXT_WIDTH,
    aboveLine: true,
  });
  return {
    typeName: capitals(typeName),
    subject: placed,
    lineLength: shortLineLength([placed], { range: SUBJECT_LINE_RANGE, ratio: SUBJECT_LINE_RATIO }),
  };
}
