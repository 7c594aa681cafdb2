import { lineHeight, linesOf, roomOf } from '../layout';
import type { DocumentModel, Paragraph } from '../model';

/** Texts below this many pages count as one page, because the estimate may be this inaccurate. */
const SURELY_MORE = 1.15;

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
