import type { Paragraph, Table as WordTable } from 'docx';

import { basisContent, DASH, headingContent, isBoldHeading, keptWithNext } from '../components';
import type { SizePreset } from '../norm';
import type { Block, ReportDocument } from '../tree';
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
  paragraphStyle('Basis', { run: { italics: true }, paragraph: BODY_PARAGRAPH }),
  paragraphStyle('BulletText', { paragraph: BODY_PARAGRAPH }),
];

/** The place that blocks are written to. */
export interface Surroundings {
  readonly sizes: SizePreset;
  /** Text width in twips. */
  readonly width: number;
  /** True if the end of the text stays on the page of the signature. */
  readonly keepLast: boolean;
  readonly headingCase: ReportDocument['headingCase'];
  readonly pending: PendingRows;
}

/** ô 6 (mục II.6). */
export function body(
  blocks: readonly Block[],
  { sizes, width, keepLast, headingCase, pending }: Surroundings,
): readonly (Paragraph | WordTable)[] {
  const kept = keptWithNext(blocks, { size: sizes.body, width, keepLast });
  return blocks.flatMap((block, index) => {
    const keepNext = kept[index] ?? false;
    const keep = keepNext ? { keepNext } : {};
    // The last block of a section needs no gap below it.
    const isFollowed = index < blocks.length - 1 || keepLast;
    switch (block.kind) {
      case 'heading':
        return [paragraph(`Heading${block.level}`, textRuns(headingContent(block, headingCase)))];
      case 'paragraph':
        return [paragraph('BodyText', textRuns(block.content), keep)];
      case 'bullet':
        return [paragraph('BulletText', [textRun(DASH), ...textRuns(block.content)], keep)];
      case 'basis':
        return [paragraph('Basis', textRuns(basisContent(block, blocks[index + 1])), keep)];
      case 'table':
        return [
          ...table(block, { size: sizes.table, width, keepNext }, pending),
          ...(isFollowed ? [tableGap(keepNext)] : []),
        ];
    }
  });
}
