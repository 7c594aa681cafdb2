import { fillTemplate } from '../text';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import { withoutEndMark } from './text';

/** ô 9b (mục II.9): "Như trên" first when there is a "Kính gửi", "Lưu" last. */
export const recipientNames = ({ addressees, recipients }: ReportDocument): readonly string[] => [
  ...(addressees.length > 0 ? [wording.asAbove] : []),
  ...recipients.others,
  fillTemplate(wording.archive, { archive: withoutEndMark(recipients.archive) }),
];
