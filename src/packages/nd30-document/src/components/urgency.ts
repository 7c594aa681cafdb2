import { SINGLE_LINE } from '../metrics';
import { PARAGRAPH_GAP, URGENCY_FRAME_HEIGHT, URGENCY_FRAME_WIDTHS, type SizePreset } from '../norm';
import type { Urgency } from '../tree';
import wording from '../wording.vi.json';
import { capitals } from './text';

/** ô 10b (mục III): the urgency in capitals, and the width of its frame in twips. */
export interface UrgencyMark {
  readonly text: string;
  readonly frameWidth: number;
}

export const composeUrgency = (urgency: Urgency): UrgencyMark => ({
  text: capitals(wording.urgency[urgency]),
  frameWidth: URGENCY_FRAME_WIDTHS[urgency],
});

/** Gap between the number and the frame, in twips. */
export const URGENCY_GAP = 2 * PARAGRAPH_GAP;

/** Gap between the frame and its text, above and below, in twips. */
export const urgencyPadding = ({ urgency }: SizePreset): number =>
  (URGENCY_FRAME_HEIGHT - SINGLE_LINE * urgency * 10) / 2;
