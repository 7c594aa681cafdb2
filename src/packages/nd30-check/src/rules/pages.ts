import { breakLines, SINGLE_LINE } from 'nd30-document/metrics';
import type { DocumentModel, Paragraph } from '../model';

const TWIPS_PER_HALF_POINT = 10;
/** Below it a text is taken to fit on one page: the estimate may be off by as much. */
const SURELY_MORE = 1.15;

/** How many lines a paragraph takes within so many twips. */
export function linesOf({ text, label, pieces, markLook }: Paragraph, room: number): number {
  const size = pieces[0]?.look.size ?? markLook.size;
  const bold = pieces.every(({ look }) => look.bold);
  const setting = { face: bold ? 'bold' : 'regular', size, measure: Math.max(room, 1) } as const;
  return `${label} ${text}`
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, breakLines(line.replace(/\t/g, ' '), setting).length), 0);
}

/** Twips of one line of a paragraph. */
export function lineHeight({ line, lineRule, pieces, markLook }: Paragraph): number {
  const size = pieces[0]?.look.size ?? markLook.size;
  const single = size * TWIPS_PER_HALF_POINT * SINGLE_LINE;
  if (lineRule === 'exact') return line;
  return lineRule === 'atLeast' ? Math.max(line, single) : (single * line) / 240;
}

/** The room a paragraph has for its lines, in twips. */
export const roomOf = ({ extent, textWidth }: Paragraph): number => (extent.to - extent.from) * textWidth;

/**
 * A low estimate of the number of pages: 1 unless the text surely needs more. Cells are counted as if their share of a
 * row's width were their share of its height.
 */
export function estimatedPages(model: DocumentModel): number {
  const [first] = model.sections;
  if (first === undefined) return 1;
  if (model.sections.length > 1 || model.paragraphs.some(({ pageBreak }) => pageBreak)) return 2;
  const height = heightOf(model.paragraphs);
  return height / (first.height - first.top - first.bottom) > SURELY_MORE ? 2 : 1;
}

/** Less than this of a page is taken for one: the estimate is a low one, but a program leaves out what page 1 does not show. */
const SURELY_ONE = 0.9;

/** Whether a section is on one page, whatever the estimate is off by. */
export function isSurelyOnePage({ paragraphs, sections }: DocumentModel, index: number): boolean {
  const section = sections[index];
  const own = paragraphs.filter((paragraph) => paragraph.section === index);
  if (section === undefined || own.some(({ pageBreak }) => pageBreak)) return false;
  return heightOf(own) / (section.height - section.top - section.bottom) < SURELY_ONE;
}

/** Twips that paragraphs take, cells by their share of a row's width. */
function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => {
    const room = roomOf(paragraph);
    const share = paragraph.place.kind === 'cell' ? paragraph.extent.to - paragraph.extent.from : 1;
    const lines = room > 0 ? linesOf(paragraph, room) : 1;
    return sum + (paragraph.before + lines * lineHeight(paragraph) + paragraph.after) * share;
  }, 0);
}
