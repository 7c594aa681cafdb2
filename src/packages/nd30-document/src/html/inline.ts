import type { Inline, Run } from '../tree';
import { element, text, type Html } from './markup';

/** The `data-` attributes of an element of the page. */
export type SourceAttributes = Readonly<Record<`data-${string}`, string>>;

/**
 * Turns the `source` of a run into attributes that let a program trace it; without attributes the run is not marked.
 */
export type MarkSource = (source: string) => SourceAttributes;

/** Writes runs in their style. A run whose source has attributes becomes an element with these attributes. */
export const inline = (runs: Inline, mark: MarkSource): readonly Html[] =>
  runs.map((run) => inlineRun(run, mark));

function inlineRun({ text: words, bold, italic, source }: Run, mark: MarkSource): Html {
  const attributes = source === undefined ? {} : mark(source);
  const plain = text(words);
  const marked = Object.keys(attributes).length === 0 ? plain : element('span', attributes, plain);
  const slanted = italic ? element('em', {}, marked) : marked;
  return bold ? element('strong', {}, slanted) : slanted;
}
