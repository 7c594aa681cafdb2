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
import { fontSize, points, rule, SINGLE, under } from './css';

/** The desk the sheet lies on, on screen only. */
const DESK = '#eaeaef';
/** Between text and edge on a narrow screen. */
const NARROW_MARGIN = '16px';

/** Fonts of the same widths as the norm's, for a machine that lacks it. */
const FONTS = [FONT, 'Liberation Serif', 'Tinos'].map((name) => `"${name}"`).join(', ');

const MARGINS = [MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT].map(points).join(' ');

/** The paper: the same sheet and margins as in Word, on screen as on paper. */
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
    under(
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
    under(
      '@page',
      `size: ${points(PAGE_WIDTH)} ${points(PAGE_HEIGHT)};\n`,
      `margin: ${MARGINS};\n`,
      `@top-center { content: counter(page); vertical-align: top; padding-top: ${points(PAGE_NUMBER_FROM_EDGE)}; font: ${fontSize(sizes.pageNumber)} ${FONTS}, serif; }\n`,
    ),
    under('@page :first', '@top-center { content: none; }\n'),
  ].join('');

/** A screen narrower than the paper: first the margins shrink, the text keeps its width. */
export const smallSheetCss = (): string =>
  under(
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

/** A screen narrower than the text: what stands side by side goes one below the other. */
export const onNarrowScreens = (...rules: readonly string[]): string =>
  under(
    `@media screen and (max-width: calc(${points(TEXT_WIDTH)} + 2 * ${NARROW_MARGIN}))`,
    rule('.sheet', `padding-block: calc(2 * ${NARROW_MARGIN})`),
    ...rules,
  );
