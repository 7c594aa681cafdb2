import type { Paragraph } from 'docx';

import { fillTemplate } from '../../domain/vi';
import type { SizePreset } from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { paragraph, paragraphStyle, singleSpaced } from './style';
import { listLines, withoutEndMark } from './text';

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

/** ô 9b (mục II.9): "Như trên" first when there is a "Kính gửi", "Lưu" last with a full stop. */
export function recipients(document: ReportDocument): readonly Paragraph[] {
  const { others, archive } = document.recipients;
  const items = [
    ...(document.addressees.length > 0 ? [wording.asAbove] : []),
    ...others,
    fillTemplate(wording.archive, { archive: withoutEndMark(archive) }),
  ];
  return [
    paragraph('RecipientsHeading', `${wording.recipients}:`),
    ...listLines(items).map((item) => paragraph('RecipientsItem', item)),
  ];
}
