import { textWidth } from '../metrics';
import { FIRST_LINE_INDENT } from '../norm';
import type { Block } from '../tree';
import { DASH } from './text';

/** As many lines of the text come along with the signature at least. */
const LINES_WITH_SIGNATURE = 2;

/** How blocks are set. */
export interface TextSetting {
  /** Half-points. */
  readonly size: number;
  /** Of the text, in twips. */
  readonly width: number;
  /** Whether the end of the text stays on the page of what follows. */
  readonly keepLast: boolean;
}

/**
 * Which blocks stay on the page of what follows: what leads into a table or a list, and the end of the text, so that the signature
 * is never on a page with less than two lines of it. Headings always do, by their style.
 */
export function keptWithNext(blocks: readonly Block[], setting: TextSetting): readonly boolean[] {
  const kept = blocks.map((block, index) => {
    const next = blocks[index + 1];
    return next?.kind === 'table' || (next !== undefined && leadsOn(block));
  });
  if (!setting.keepLast) return kept;
  let lines = 0;
  for (let index = blocks.length - 1; index >= 0 && lines < LINES_WITH_SIGNATURE; index -= 1) {
    kept[index] = true;
    lines += linesOf(blocks[index], setting);
  }
  return kept;
}

/** "Tồn tại, hạn chế:" says that something follows. */
const leadsOn = (block: Block): boolean =>
  block.kind !== 'table' && /:\s*$/.test(block.content.map(({ text }) => text).join(''));

/** Lines a block takes, as far as counting them matters: one, or more. The last two rows of a table stay together. */
function linesOf(block: Block | undefined, { size, width }: TextSetting): number {
  if (block === undefined || block.kind === 'table') return LINES_WITH_SIGNATURE;
  const text = block.content.map((run) => run.text).join('');
  const dash = block.kind === 'bullet' ? textWidth(DASH, 'regular', size) : 0;
  return FIRST_LINE_INDENT + dash + textWidth(text, 'regular', size) > width ? LINES_WITH_SIGNATURE : 1;
}
