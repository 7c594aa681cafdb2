import { textWidth } from '../metrics';
import { FIRST_LINE_INDENT } from '../norm';
import type { Block, Table } from '../tree';
import { DASH } from './text';

/** A paragraph of as many lines introduces a table from the page before it as well: its end looks like no heading. */
const LINES_OF_PROSE = 2;

/** Minimum number of text lines above the last block (the closing sentence) on the page of the signature. */
const LINES_ABOVE_LAST = 2;

/** Font size and width of the blocks. */
export interface TextSetting {
  /** Font size in half-points. */
  readonly size: number;
  /** Text width in twips. */
  readonly width: number;
  /** True if the end of the text stays on the page of the signature. */
  readonly keepLast: boolean;
}

/**
 * Finds the blocks that stay on the page of the next block: a line that introduces a table or a list, and the end of
 * the text, so that the signature's page has at least two lines of it above the closing sentence. Headings always
 * stay, by their style.
 */
export function keptWithNext(blocks: readonly Block[], setting: TextSetting): readonly boolean[] {
  const kept = blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (next === undefined || block.kind === 'table') return false;
    return next.kind === 'table' ? countLines(block, setting) < LINES_OF_PROSE : leadsOn(block);
  });
  if (!setting.keepLast) return kept;
  const last = blocks.length - 1;
  let above = 0;
  for (let index = last; index >= 0 && above < LINES_ABOVE_LAST; index -= 1) {
    const block = blocks[index];
    // A table that is kept has rows that may break, so only where a single line or nothing is below it.
    if (block?.kind === 'table') {
      kept[index] = index === last || (index === last - 1 && countLines(blocks[last], setting) === 1);
      break;
    }
    kept[index] = true;
    if (index < last && block?.kind !== 'heading') above += countLines(block, setting);
  }
  return kept;
}

/** A colon at the end introduces the next block: "Tồn tại, hạn chế:". */
const leadsOn = ({ content }: Exclude<Block, Table>): boolean =>
  /:\s*$/.test(content.map(({ text }) => text).join(''));

/** Number of lines of a block: one, or two for any larger number. */
function countLines(block: Block | undefined, { size, width }: TextSetting): number {
  if (block === undefined || block.kind === 'table') return 0;
  const text = block.content.map((run) => run.text).join('');
  const dash = block.kind === 'bullet' ? textWidth(DASH, 'regular', size) : 0;
  return FIRST_LINE_INDENT + dash + textWidth(text, 'regular', size) > width ? 2 : 1;
}
