import { BorderStyle, type Paragraph } from 'docx';

import { URGENCY_GAP, urgencyPadding, type UrgencyMark } from '../components';
import { LINE_WEIGHT, URGENCY_INK, type SizePreset } from '../norm';
import { paragraph, paragraphStyle, singleSpaced } from './style';

export const urgencyStyles = (sizes: SizePreset) => [
  paragraphStyle('Urgency', {
    run: { bold: true, size: sizes.urgency, color: URGENCY_INK },
    paragraph: { alignment: 'center', spacing: singleSpaced(URGENCY_GAP) },
  }),
];

/** ô 10b: the urgency in a single frame, centred in the `available` width, in twips. */
export function urgency({ text, frameWidth }: UrgencyMark, available: number, sizes: SizePreset): Paragraph {
  const indent = Math.round((available - frameWidth) / 2);
  // Word accepts the distance from border to text only in whole points.
  const padding = Math.round(urgencyPadding(sizes) / 20);
  const side = (space: number) => ({
    style: BorderStyle.SINGLE,
    size: LINE_WEIGHT,
    space,
    color: URGENCY_INK,
  });
  return paragraph('Urgency', text, {
    border: { top: side(padding), bottom: side(padding), left: side(0), right: side(0) },
    indent: { left: indent, right: indent },
  });
}
