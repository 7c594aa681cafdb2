import { DRAWN_LINE_GAP, DRAWN_LINE_HEIGHT } from '../components';
import { LINE_WEIGHT } from '../norm';
import { points, rule, weight } from './css';
import { element, type Html } from './markup';

export const lineCss = (): string =>
  rule(
    '.line',
    'display: block',
    'box-sizing: border-box',
    'max-width: 100%',
    `height: ${points(DRAWN_LINE_HEIGHT)}`,
    `margin: ${points(DRAWN_LINE_GAP)} auto 0`,
    `border-top: ${weight(LINE_WEIGHT)} solid`,
  );

/**
 * A real solid line, centred below the text above; `length` in twips. It has no meaning, so screen readers skip it.
 */
export const line = (length: number): Html =>
  element('span', { class: 'line', style: `width: ${points(length)}`, 'aria-hidden': 'true' });
