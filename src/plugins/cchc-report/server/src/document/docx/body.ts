import type { Paragraph, Table as WordTable } from 'docx';

import { DASH, isBoldHeading } from '../components';
import type { SizePreset } from '../norm';
import type { Block } from '../tree';
import type { PendingRows } from './pendingRows';
import { BODY_PARAGRAPH, paragraph, paragraphStyle } from './style';
import { table, tableGap } from './table';
import { textRun, textRuns } from './text';

export const headingLook = (level: 1 | 2 | 3) => ({
  run: { bold: isBoldHeading(level) },
  paragraph: { ...BODY_PARAGRAPH, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

export const bodyStyles = () => [
  { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', quickFormat: true, paragraph: BODY_PARAGRAPH },
  paragraphStyle('BulletText', { paragraph: BODY_PARAGRAPH }),
];

/** Where blocks are written. */
export interface Surroundings {
  readonly sizes: SizePreset;
  /** Of the text, in twips. */
  readonly width: number;
  /** Whether the last block stays on the page of what follows. */
  readonly keepLast: boolean;
  readonly pending: PendingRows;
}

/** ô 6 (mục II.6). What leads into a table stays with the table. */
export const body = (blocks: readonly Block[], around: Surroundings): readonly (Paragraph | WordTable)[] =>
  blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const keepNext = next === undefined ? around.keepLast : next.kind === 'table';
    const gap = block.kind === 'table' && (next !== undefined || keepNext) ? [tableGap(keepNext)] : [];
    return [...written(block, around, keepNext), ...gap];
  });

function written(
  block: Block,
  { sizes, width, pending }: Surroundings,
  keepNext: boolean,
): readonly (Paragraph | WordTable)[] {
  const keep = keepNext ? { keepNext } : {};
  switch (block.kind) {
    case 'heading':
      return [paragraph(`Heading${block.level}`, textRuns(block.content))];
    case 'paragraph':
      return [paragraph('BodyText', textRuns(block.content), keep)];
    case 'bullet':
      return [paragraph('BulletText', [textRun(DASH), ...textRuns(block.content)], keep)];
    case 'table':
      return table(block, { size: sizes.table, width, keepNext }, pending);
  }
}
