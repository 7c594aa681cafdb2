import type { Paragraph } from 'docx';

import { exactLine, paragraph, paragraphStyle } from './style';

/**
 * Nearly zero height, in twips, because the mandatory last paragraph of a section must not start a new page. Word
 * keeps it with the signature by the signature's styles; LibreOffice 7 does not.
 */
const LOWEST_LINE = 2;

const STYLE = 'LastLine';

export const lastLineStyles = () => [
  paragraphStyle(STYLE, { run: { size: 2 }, paragraph: { spacing: exactLine(LOWEST_LINE) } }),
];

/** The paragraph that must end a section; it holds the section's page settings. */
export const lastLine = (): Paragraph => paragraph(STYLE, []);
