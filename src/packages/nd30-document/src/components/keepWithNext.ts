import { textWidth } from '../metrics';
import { FIRST_LINE_INDENT } from '../norm';
import type { Block } from '../tree';
import { DASH } from './text';

/** Minimum number of text lines on the page of the signature. */
const LINES_WITH_SIGNATURE = 2;

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
 * Finds the blocks that stay on the page of the next block: those that introduce a table or a list, and the end of
 * the text, so that at least two lines of it are on the signature's page. Headings always stay, by their style.
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
    lines += countLines(blocks[index], setting);
  }
  return kept;
}

/** A colon at the end introduces the next block: "Tồn tại, hạn chế:". */
const leadsOn = (block: Block): boolean =>
  block.kind !== 'table' && /:\s*$/.test(block.content.map(({ text }) => text).join(''));

/**
 * Number of lines of a block, counted only as one or more. A table counts as more: its last two rows stay together.
 */
function countLines(block: Block | undefined, { size, width }: TextSetting): number {
  if (block === undefined || block.kind === 'table') return LINES_WITH_SIGNATURE;
  const text = block.content.map((run) => run.text).join('');
  const dash = block.kind === 'bullet' ? textWidth(DASH, 'regular', size) : 0;
  return FIRST_LINE_INDENT + dash + textWidth(text, 'regular', size) > width ? LINES_WITH_SIGNATURE : 1;
}
