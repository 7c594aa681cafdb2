/** Replaces everything that is not typed text: it is not a letter, a number or a stop. */
export const FILLER = '\uFFFC';

/** A line in the form that rules read: composed (NFC), without placeholders, with a map back to the typed text. */
export interface TypedText {
  readonly text: string;
  /** Maps an offset in `text` to the offset in the typed line, both in UTF-16 units; monotonic. */
  at(offset: number): number;
}

/**
 * The typed part of a line. Placeholders (`{{ … }}`, `{% … %}`) are blotted out, because their output is not typed
 * here; block marks (`## `, `- `) become spaces.
 */
export function typedText(line: string): TypedText {
  const typed = withoutMark(withoutPlaceholders(line));
  const text = typed.normalize('NFC');
  return text === typed ? { text, at: (offset) => offset } : composeLine(typed);
}

/** Uses `indexOf` instead of an expression: a line full of braces must not take quadratic time. */
function withoutPlaceholders(line: string): string {
  let rest = line;
  for (const [open, close] of [
    ['{{', '}}'],
    ['{%', '%}'],
  ] as const) {
    const pieces: string[] = [];
    let done = 0;
    for (;;) {
      const from = rest.indexOf(open, done);
      const end = from < 0 ? -1 : rest.indexOf(close, from + open.length);
      if (end < 0) break;
      pieces.push(rest.slice(done, from), FILLER.repeat(end + close.length - from));
      done = end + close.length;
    }
    rest = pieces.join('') + rest.slice(done);
  }
  return rest;
}

const withoutMark = (line: string): string =>
  line.replace(/^\s*(?:#{2,4}|-)(?=\s)/, (mark) => ' '.repeat(mark.length));

/** Composes letter by letter, so that each offset of the result maps to the original. */
function composeLine(typed: string): TypedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { 0: cluster, index } of typed.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const piece = cluster.normalize('NFC');
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(piece === cluster ? index + unit : index);
  }
  return { text: pieces.join(''), at: (offset) => offsets[offset] ?? typed.length };
}
