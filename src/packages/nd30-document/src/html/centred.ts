import type { Centred } from '../components';
import { points } from './css';
import { element, text, type Attributes, type Html } from './markup';

/** A centred text, narrowed to its balanced measure so that its last line is not too short. */
export const writeCentred = (
  tag: 'p' | 'span',
  className: string,
  placed: Centred,
  available: number,
): Html => element(tag, { class: className, ...narrowingStyle(placed, available) }, text(placed.text));

const narrowingStyle = ({ indent }: Centred, available: number): Attributes =>
  indent > 0 ? { style: `max-width: ${points(available - 2 * indent)}` } : {};
