import { fillTemplate, oneLine } from '../text';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';

/** ô 12 (mục III): the drafter's sign and the number of copies, "VP.20". */
export const copiesLine = ({ drafter, count }: NonNullable<ReportDocument['copies']>): string =>
  fillTemplate(wording.copies, { drafter: oneLine(drafter), count });
