/** Stands for what is not typed text: no letter, no number, no stop. */
export const FILLER = '\uFFFC';

/** A line as rules read it: composed (NFC), without placeholders, and the way back to what was typed. */
export interface TypedText {
  readonly text: string;
  /** The offset in the line as typed of an offset in `text`, both in UTF-16 units; never falls where `text` rises. */
  at(offset: number): number;
}

/**
 * The typed part of a line. Placeholders (`{{ … }}`, `{% … %}`) are blotted out, since what they print is not typed here;
 * the marks of blocks (`## `, `- `) are spaces.
 */
export function typedText(line: string): TypedText {
  const typed = withoutMark(withoutPlaceholders(line));
  const text = typed.normalize('NFC');
  return text === typed ? { text, at: (offset) => offset } : composed(typed);
}

/** By `indexOf` rather than an expression: a line of nothing but braces must not take the square of its length. */
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

/** Composed letter by letter, so that each offset of the result is known in the original. */
function composed(typed: string): TypedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { 0: cluster, index } of typed.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const piece = cluster.normalize('NFC');
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(piece === cluster ? index + unit : index);
  }
  return { text: pieces.join(''), at: (offset) => offsets[offset] ?? typed.length };
}
