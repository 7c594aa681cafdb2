import type { Paragraph } from 'docx';

import { exactLine, paragraph, paragraphStyle } from './style';

/** The lowest line there is: the paragraph a section must end with may not start a page. */
const LOWEST_LINE = 20;

const STYLE = 'LastLine';

export const lastLineStyles = () => [
  paragraphStyle(STYLE, { run: { size: 2 }, paragraph: { spacing: exactLine(LOWEST_LINE) } }),
];

/** What a section must end with; it holds the page of the section. */
export const lastLine = (): Paragraph => paragraph(STYLE, []);
