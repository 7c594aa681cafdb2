import type { Centred } from '../components';
import { points } from './css';
import { element, text, type Attributes, type Html } from './markup';

/** A centred text that does not end in a stub: narrowed to the measure it was balanced at. */
export const centred = (tag: 'p' | 'span', className: string, placed: Centred, available: number): Html =>
  element(tag, { class: className, ...narrowed(placed, available) }, text(placed.text));

const narrowed = ({ indent }: Centred, available: number): Attributes =>
  indent > 0 ? { style: `max-width: ${points(available - 2 * indent)}` } : {};
