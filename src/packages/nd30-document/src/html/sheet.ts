import {
  FONT,
  INK,
  MARGIN_BOTTOM,
  MARGIN_LEFT,
  MARGIN_RIGHT,
  MARGIN_TOP,
  PAGE_HEIGHT,
  PAGE_NUMBER_FROM_EDGE,
  PAGE_WIDTH,
  TEXT_WIDTH,
  type SizePreset,
} from '../norm';
import { fontSize, points, rule, SINGLE, makeConditional } from './css';

/** Background around the sheet, on screen only. */
const DESK = '#eaeaef';
/** Gap between text and edge on a narrow screen. */
const NARROW_MARGIN = '16px';

/** Fonts with the same widths as the norm's, for machines that lack it. */
const FONTS = [FONT, 'Liberation Serif', 'Tinos'].map((name) => `"${name}"`).join(', ');

const MARGINS = [MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT].map(points).join(' ');

/** The paper: the same size and margins as in Word, on screen and in print. */
export const sheetCss = (sizes: SizePreset): string =>
  [
    rule(
      'body',
      'margin: 0',
      `font: ${fontSize(sizes.body)}/${SINGLE} ${FONTS}, serif`,
      `color: #${INK}`,
      'background: #fff',
      'overflow-wrap: break-word',
    ),
    rule('p', 'margin: 0'),
    makeConditional(
      '@media screen',
      rule('body', `background: ${DESK}`),
      rule(
        '.sheet',
        'box-sizing: border-box',
        `width: ${points(PAGE_WIDTH)}`,
        'max-width: 100%',
        `min-height: ${points(PAGE_HEIGHT)}`,
        'margin: 24px auto',
        `padding: ${MARGINS}`,
        'background: #fff',
        'box-shadow: 0 1px 4px rgb(33 33 52 / 20%)',
      ),
    ),
    makeConditional(
      '@page',
      `size: ${points(PAGE_WIDTH)} ${points(PAGE_HEIGHT)};\n`,
      `margin: ${MARGINS};\n`,
      `@top-center { content: counter(page); vertical-align: top; padding-top: ${points(PAGE_NUMBER_FROM_EDGE)}; font: ${fontSize(sizes.pageNumber)} ${FONTS}, serif; }\n`,
    ),
    makeConditional('@page :first', '@top-center { content: none; }\n'),
  ].join('');

/** Screens narrower than the paper: the margins shrink first, the text keeps its width. */
export const smallSheetCss = (): string =>
  makeConditional(
    `@media screen and (max-width: ${points(PAGE_WIDTH)})`,
    rule('body', 'background: #fff'),
    rule(
      '.sheet',
      'width: auto',
      'min-height: 0',
      'margin: 0',
      `padding-inline: max(${NARROW_MARGIN}, (100vw - ${points(TEXT_WIDTH)}) / 2)`,
      'box-shadow: none',
    ),
  );

/** Screens narrower than the text: side-by-side parts are stacked. */
export const onNarrowScreens = (...rules: readonly string[]): string =>
  makeConditional(
    `@media screen and (max-width: calc(${points(TEXT_WIDTH)} + 2 * ${NARROW_MARGIN}))`,
    rule('.sheet', `padding-block: calc(2 * ${NARROW_MARGIN})`),
    ...rules,
  );
