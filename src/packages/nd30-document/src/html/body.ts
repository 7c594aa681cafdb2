import { basisContent, headingContent, isBoldHeading } from '../components';
import { FIRST_LINE_INDENT, PARAGRAPH_GAP, type SizePreset } from '../norm';
import type { Block, Bullet, Heading, ReportDocument } from '../tree';
import { points, rule, TEXT_LINE } from './css';
import { inline, type MarkSource } from './inline';
import { dashedList } from './list';
import { element, type Html } from './markup';
import { table } from './table';

/** The report's title is the page's `h1`. */
const TAGS = { 1: 'h2', 2: 'h3', 3: 'h4' } as const satisfies Record<Heading['level'], string>;
const LEVELS = [1, 2, 3] as const;

export const bodyCss = (): string =>
  [
    rule(
      '.text, .bullets > li',
      `margin: 0 0 ${points(PARAGRAPH_GAP)}`,
      `text-indent: ${points(FIRST_LINE_INDENT)}`,
      `line-height: ${TEXT_LINE}`,
      'text-align: justify',
      'orphans: 2',
      'widows: 2',
    ),
    rule('h2, h3, h4', 'font-size: inherit', 'break-after: avoid', 'break-inside: avoid'),
    rule('.basis', 'font-style: italic'),
    ...LEVELS.map((level) => rule(TAGS[level], `font-weight: ${isBoldHeading(level) ? 'bold' : 'normal'}`)),
  ].join('');

/** Not justified: short lines would get wide gaps. */
export const narrowBodyCss = (): string => rule('.text, .bullets > li', 'text-align: left');

/** The place that blocks are written to. */
export interface Surroundings {
  readonly sizes: SizePreset;
  /** Text width in twips. */
  readonly width: number;
  readonly headingCase: ReportDocument['headingCase'];
  readonly mark: MarkSource;
}

/** ô 6 (mục II.6). Consecutive bullets form one list. */
export function body(blocks: readonly Block[], around: Surroundings): readonly Html[] {
  const written: Html[] = [];
  let bullets: Bullet[] = [];
  const endList = (): void => {
    if (bullets.length > 0)
      written.push(
        dashedList(
          'bullets',
          bullets.map(({ content }) => inline(content, around.mark)),
        ),
      );
    bullets = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'bullet') {
      bullets.push(block);
      continue;
    }
    endList();
    written.push(single(block, blocks[index + 1], around));
  }
  endList();
  return written;
}

function single(
  block: Exclude<Block, Bullet>,
  next: Block | undefined,
  { sizes, width, headingCase, mark }: Surroundings,
): Html {
  switch (block.kind) {
    case 'heading':
      return element(
        TAGS[block.level],
        { class: 'text' },
        ...inline(headingContent(block, headingCase), mark),
      );
    case 'paragraph':
      return element('p', { class: 'text' }, ...inline(block.content, mark));
    case 'basis':
      return element('p', { class: 'text basis' }, ...inline(basisContent(block, next), mark));
    case 'table':
      return table(block, { size: sizes.table, width, mark });
  }
}
