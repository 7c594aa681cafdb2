import { URGENCY_GAP, urgencyPadding, type UrgencyMark } from '../components';
import { LINE_WEIGHT, URGENCY_INK, type SizePreset } from '../norm';
import { fontSize, points, rule, weight } from './css';
import { element, text, type Html } from './markup';

export const urgencyCss = (sizes: SizePreset): string =>
  rule(
    '.urgency',
    'box-sizing: border-box',
    `margin: ${points(URGENCY_GAP)} auto 0`,
    `padding: ${points(urgencyPadding(sizes))} 0`,
    `border: ${weight(LINE_WEIGHT)} solid`,
    `color: #${URGENCY_INK}`,
    'font-weight: bold',
    `font-size: ${fontSize(sizes.urgency)}`,
    'white-space: nowrap',
  );

/** ô 10b: the urgency in a single frame. */
export const urgency = ({ text: words, frameWidth }: UrgencyMark): Html =>
  element('p', { class: 'urgency', style: `width: ${points(frameWidth)}` }, text(words));
