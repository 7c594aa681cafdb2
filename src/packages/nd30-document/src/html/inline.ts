import type { Inline, Run } from '../tree';
import { element, text, type Html } from './markup';

/** `data-` attributes of an element of the page. */
export type SourceAttributes = Readonly<Record<`data-${string}`, string>>;

/** Turns the `source` of a run into attributes by which a program finds the way back; none leaves the run unmarked. */
export type MarkSource = (source: string) => SourceAttributes;

/** Runs in their style. A run whose source has attributes is an element that carries them. */
export const inline = (runs: Inline, mark: MarkSource): readonly Html[] =>
  runs.map((run) => inlineRun(run, mark));

function inlineRun({ text: words, bold, italic, source }: Run, mark: MarkSource): Html {
  const attributes = source === undefined ? {} : mark(source);
  const plain = text(words);
  const marked = Object.keys(attributes).length === 0 ? plain : element('span', attributes, plain);
  const slanted = italic ? element('em', {}, marked) : marked;
  return bold ? element('strong', {}, slanted) : slanted;
}
