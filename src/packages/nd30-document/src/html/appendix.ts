import { composeAppendix } from '../components';
import {
  MARGIN_BOTTOM,
  MARGIN_LEFT,
  MARGIN_RIGHT,
  MARGIN_TOP,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  PARAGRAPH_GAP,
  measureTextWidth,
  type SizePreset,
} from '../norm';
import type { Appendix, ReportDocument } from '../tree';
import { body } from './body';
import { writeCentred } from './centred';
import { fontSize, points, rule, makeConditional } from './css';
import type { MarkSource } from './inline';
import { line } from './line';
import { element, text, type Html } from './markup';

const CLASSES: Readonly<Record<Appendix['orientation'], string>> = {
  portrait: 'sheet appendix',
  landscape: 'sheet appendix landscape',
};

export const appendixCss = (sizes: SizePreset): string =>
  [
    rule('.appendix > h2, .appendix-title, .appendix-reference', 'margin-inline: auto', 'text-align: center'),
    rule('.appendix > h2', 'margin-block: 0', `font-size: ${fontSize(sizes.appendixLabel)}`),
    rule(
      '.appendix-title',
      `padding-bottom: ${points(PARAGRAPH_GAP)}`,
      'font-weight: bold',
      `font-size: ${fontSize(sizes.appendixTitle)}`,
    ),
    rule(
      '.appendix-reference',
      'font-style: italic',
      `font-size: ${fontSize(sizes.appendixReference)}`,
      'white-space: pre-wrap',
    ),
    rule('.appendix > .line', `margin-bottom: ${points(2 * PARAGRAPH_GAP)}`),
    // A landscape sheet is no wider than the screen; its tables shrink instead.
    makeConditional(
      '@media screen',
      rule('.landscape', `width: ${points(PAGE_HEIGHT)}`, `min-height: ${points(PAGE_WIDTH)}`),
    ),
    makeConditional(
      '@media print',
      rule('.appendix', 'break-before: page', 'page: appendix'),
      rule('.landscape', 'page: landscape'),
    ),
    paper('appendix', PAGE_WIDTH, PAGE_HEIGHT),
    paper('landscape', PAGE_HEIGHT, PAGE_WIDTH),
  ].join('');

/**
 * Appendices have no page numbers, because browsers count the pages of the whole print and would continue the
 * report's numbers.
 */
const paper = (name: string, width: number, height: number): string =>
  makeConditional(
    `@page ${name}`,
    `size: ${points(width)} ${points(height)};\n`,
    `margin: ${[MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT].map(points).join(' ')};\n`,
    '@top-center { content: none; }\n',
  );

/** Phụ lục I, Phần I, mục III.1: each appendix on separate sheets. */
export const appendices = (document: ReportDocument, sizes: SizePreset, mark: MarkSource): readonly Html[] =>
  document.appendices.map(({ orientation, blocks }, index) => {
    const { label, title, reference, width } = composeAppendix(document, index, sizes);
    return element(
      'section',
      { class: CLASSES[orientation], 'aria-label': label },
      element('h2', {}, text(label)),
      writeCentred('p', 'appendix-title', title, width),
      ...(reference === null
        ? []
        : [writeCentred('p', 'appendix-reference', reference.text, width), line(reference.lineLength)]),
      ...body(blocks, {
        sizes,
        width: measureTextWidth(orientation),
        headingCase: document.headingCase,
        mark,
      }),
    );
  });
