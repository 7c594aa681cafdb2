import type { Paragraph } from 'docx';

import { exactLine, paragraph, paragraphStyle } from './style';

/**
 * In twips, as good as nothing: the paragraph a section must end with may not start a page. Word keeps it with the
 * signature by that one's styles, LibreOffice 7 does not.
 */
const LOWEST_LINE = 2;

const STYLE = 'LastLine';

export const lastLineStyles = () => [
  paragraphStyle(STYLE, { run: { size: 2 }, paragraph: { spacing: exactLine(LOWEST_LINE) } }),
];

/** What a section must end with; it holds the page of the section. */
export const lastLine = (): Paragraph => paragraph(STYLE, []);
