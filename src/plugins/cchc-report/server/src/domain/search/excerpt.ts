import { splitWords, type Word } from './fold';
import type { Terms } from './terms';

/** A piece of a text; `hit`: it matches the search. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

/** Length of an excerpt, and the letters before its first hit. */
const LENGTH = 240;
const LEAD = 60;

/** Words that match a term exactly; words that only begin with it count when the text has no exact match. */
const hitsIn = (text: string, { words: wanted }: Terms): readonly Word[] => {
  const words = splitWords(text);
  const present = new Set(words.map(({ word }) => word));
  const begun = wanted.filter(({ word, prefix }) => prefix && !present.has(word));
  const whole = new Set(wanted.map(({ word }) => word));
  return words.filter(
    ({ word }) => whole.has(word) || begun.some((beginning) => word.startsWith(beginning.word)),
  );
};

const cut = (text: string, hits: readonly Word[], from: number, to: number): readonly Part[] => {
  const parts: Part[] = [];
  let at = from;
  const push = (end: number, hit: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), hit });
    at = Math.max(at, end);
  };
  for (const hit of hits) {
    if (hit.from < from || hit.to > to) continue;
    push(hit.from, false);
    push(hit.to, true);
  }
  push(to, false);
  return parts;
};

/** Returns the whole text with its hits marked. */
export const markHits = (text: string, terms: Terms): readonly Part[] =>
  cut(text, hitsIn(text, terms), 0, text.length);

/** The start of the stretch with the most of the searched words close together; the first of several. */
const bestStart = (hits: readonly Word[]): number => {
  let best = { at: hits[0]?.from ?? 0, distinct: 0 };
  for (const [index, { from }] of hits.entries()) {
    const near = new Set<string>();
    for (let next = index; next < hits.length && (hits[next]?.to ?? 0) - from < LENGTH - LEAD; next += 1)
      near.add(hits[next]?.word ?? '');
    if (near.size > best.distinct) best = { at: from, distinct: near.size };
  }
  return best.at;
};

const edgeBefore = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? 0 : space + 1;
};

/**
 * The best matching passage of a record, with its hits marked: from the text with the most of the searched words, or
 * else the beginning of the first text. Parts are plain text; nothing in them is markup.
 */
export const makeExcerpt = (texts: readonly string[], terms: Terms): readonly Part[] => {
  const written = texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  const found = written.map((text) => ({ text, hits: hitsIn(text, terms) }));
  const distinct = (hits: readonly Word[]): number => new Set(hits.map(({ word }) => word)).size;
  const { text, hits } = found.reduce(
    (best, next) => (distinct(next.hits) > distinct(best.hits) ? next : best),
    found[0] ?? { text: '', hits: [] },
  );
  const start = hits.length === 0 ? 0 : bestStart(hits);
  const from = start <= LEAD ? 0 : edgeBefore(text, start - LEAD);
  const end =
    text.length - from <= LENGTH ? text.length : Math.max(edgeBefore(text, from + LENGTH) - 1, from + LEAD);
  const parts = cut(text, hits, from, end);
  const ellipsis = { text: '…', hit: false };
  return [...(from > 0 ? [ellipsis] : []), ...parts, ...(end < text.length ? [ellipsis] : [])];
};
