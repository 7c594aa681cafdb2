import type { Paragraph } from 'docx';

import { exactLine, paragraph, paragraphStyle } from './style';

/** The lowest line there is: the paragraph a section must end with may not start a page. */
const LOWEST_LINE = 20;

const STYLE = 'LastLine';

export const lastLineStyles = () => [
  paragraphStyle(STYLE, { run: { size: 2 }, paragraph: { spacing: exactLine(LOWEST_LINE) } }),
];

/** What a file must end with. */
export const lastLine = (): Paragraph => paragraph(STYLE, []);

/** The paragraphs in which the library ends a section are as low. */
export const lowSectionEnds = (xml: string): string =>
  xml.replaceAll('<w:p><w:pPr><w:sectPr', `<w:p><w:pPr><w:pStyle w:val="${STYLE}"/><w:sectPr`);
