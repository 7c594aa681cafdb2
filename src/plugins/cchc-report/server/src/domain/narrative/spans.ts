import { capitalise, decapitalise, joinList, oneLine } from '../vi';

/** A piece of text with its source; without one it is wording around the values. */
export interface Span {
  readonly text: string;
  readonly source?: string;
}

/** The value on one line and safe to print. */
export const makeSpan = (text: string, source: string): Span => ({ text: oneLine(text), source });

export const toPlainText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

/** Fills the `{name}` places of a wording with pieces, which keep their sources. */
export function fillSpans(
  wording: string,
  values: Readonly<Record<string, readonly Span[]>>,
): readonly Span[] {
  return wording.split(/\{(\w+)\}/).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part }];
    const value = values[part];
    if (value === undefined) throw new Error(`The wording "${wording}" needs a value for "${part}".`);
    return value;
  });
}

/** Ends a bullet or paragraph and begins the next one. No value contains it: `makeSpan` puts each on one line. */
export const BLOCK_BREAK: Span = { text: '\n' };

/** "a, b và c", or with the separator between all of them. */
export function joinSpans(items: readonly (readonly Span[])[], separator?: string): readonly Span[] {
  if (separator !== undefined)
    return items.flatMap((item, index) => (index === 0 ? item : [{ text: separator }, ...item]));
  const places = items.map((_, index) => `{${index}}`);
  return fillSpans(joinList(places), Object.fromEntries(items.entries()));
}

const changeFirst = (spans: readonly Span[], change: (text: string) => string): readonly Span[] =>
  spans.map((span, index) => (index === 0 ? { ...span, text: change(span.text) } : span));

export const capitaliseSpans = (spans: readonly Span[]): readonly Span[] => changeFirst(spans, capitalise);

/** Lower-cases the first letter, unless the first word is an abbreviation or a code ("UBND", "QĐ-UBND"). */
export const decapitaliseSpans = (spans: readonly Span[]): readonly Span[] =>
  changeFirst(spans, (text) => (/^\p{Lu}[\p{Lu}\d]/u.test(text) ? text : decapitalise(text)));
