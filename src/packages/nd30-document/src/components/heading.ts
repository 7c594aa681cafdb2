import type { Heading, Inline, ReportDocument } from '../tree';
import { inCapitals } from './text';

/** Level 1 and 2 bold (mục II.6: "Mục" and titled "khoản"), level 3 upright (mục II.6: "điểm"). */
export const isBoldHeading = (level: Heading['level']): boolean => level < 3;

/** Text of a heading with its number; level 1 in capitals if the document asks for it. */
export const headingContent = (
  { level, content }: Heading,
  headingCase: ReportDocument['headingCase'],
): Inline =>
  level === 1 && headingCase === 'capitals'
    ? content.map((run) => ({ ...run, text: inCapitals(run.text) }))
    : content;
