import type { Inline, Run } from '../tree';
import { element, text, type Html } from './markup';
import { originOf } from './origin';

/** Runs in their style; one that leads to a figure or a record is an element of its own that says so. */
export const inline = (runs: Inline): readonly Html[] => runs.map(run);

function run({ text: words, bold, italic, source }: Run): Html {
  const origin = originOf(source);
  const plain = text(words);
  const led = Object.keys(origin).length === 0 ? plain : element('span', origin, plain);
  const slanted = italic ? element('em', {}, led) : led;
  return bold ? element('strong', {}, slanted) : slanted;
}
