import { breakLines, SINGLE_LINE } from 'nd30-document/metrics';
import type { DocumentModel, Paragraph } from '../model';

const TWIPS_PER_HALF_POINT = 10;
/** Texts below this many pages count as one page, because the estimate may be this inaccurate. */
const SURELY_MORE = 1.15;

/** Counts the lines of a paragraph in a column of `room` twips. */
export function linesOf({ text, label, pieces, markLook }: Paragraph, room: number): number {
  const size = pieces[0]?.look.size ?? markLook.size;
  const bold = pieces.every(({ look }) => look.bold);
  const setting = { face: bold ? 'bold' : 'regular', size, measure: Math.max(room, 1) } as const;
  return `${label} ${text}`
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, breakLines(line.replace(/\t/g, ' '), setting).length), 0);
}

/** The height of one line of a paragraph, in twips. */
export function lineHeight({ line, lineRule, pieces, markLook }: Paragraph): number {
  const size = pieces[0]?.look.size ?? markLook.size;
  const single = size * TWIPS_PER_HALF_POINT * SINGLE_LINE;
  if (lineRule === 'exact') return line;
  return lineRule === 'atLeast' ? Math.max(line, single) : (single * line) / 240;
}

/** The width available to the lines of a paragraph, in twips. */
export const roomOf = ({ extent, textWidth }: Paragraph): number => (extent.to - extent.from) * textWidth;

/**
 * Estimates the number of pages, rather too low: 1 unless the text surely needs more. The height of a cell is
 * weighted by its share of the row's width.
 */
export function estimatedPages(model: DocumentModel): number {
  const [first] = model.sections;
  if (first === undefined) return 1;
  if (model.sections.length > 1 || model.paragraphs.some(({ pageBreak }) => pageBreak)) return 2;
  const height = measureHeight(model.paragraphs);
  return height / (first.height - first.top - first.bottom) > SURELY_MORE ? 2 : 1;
}

/**
 * Sections below this share of a page count as one page. The limit is below 1 because the estimate is low; such
 * sections matter because programs omit a header that page 1 does not show.
 */
const SURELY_ONE = 0.9;

/** True when a section fits on one page in spite of the error of the estimate. */
export function isSurelyOnePage({ paragraphs, sections }: DocumentModel, index: number): boolean {
  const section = sections[index];
  const own = paragraphs.filter((paragraph) => paragraph.section === index);
  if (section === undefined || own.some(({ pageBreak }) => pageBreak)) return false;
  return measureHeight(own) / (section.height - section.top - section.bottom) < SURELY_ONE;
}

/** The height of paragraphs in twips, with cells weighted by their share of the row's width. */
function measureHeight(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => {
    const room = roomOf(paragraph);
    const share = paragraph.place.kind === 'cell' ? paragraph.extent.to - paragraph.extent.from : 1;
    const lines = room > 0 ? linesOf(paragraph, room) : 1;
    return sum + (paragraph.before + lines * lineHeight(paragraph) + paragraph.after) * share;
  }, 0);
}
