import { finding, say, type Rule } from '../rule';
import { placeIn } from '../text/lines';
import { FILLER } from '../text/typedText';

const RUNS = /[.…]+|_+/g;
/** "…" and "..." at the end of an enumeration ("áp phích...", "pa nô, …", "v.v…", "{{ x }}…") are an ellipsis. */
const ENUMERATED = new RegExp(`[\\p{L}\\p{M}\\p{N},;.${FILLER}]\\s*$`, 'u');
const GOES_ON = /^[\p{L}\p{N}/]/u;

/** The dots of an ellipsis and the stop of the sentence. */
const LONGEST_ELLIPSIS = 4;

/** The number of typed dots; the character "…" counts as three. */
const width = (run: string): number => run.replaceAll('…', '...').length;

/**
 * `blank_left`: dots or underscores left to be filled in. Five or more always are. Three, or four with the stop of
 * the sentence, are too, unless they end an enumeration; before a letter or a slash they do not: "số.../KH-UBND".
 */
export const blanks: Rule = ({ lines }) =>
  lines.flatMap((line) => {
    const { text } = line.typed;
    return [...text.matchAll(RUNS)].flatMap(({ 0: run, index }) => {
      const to = index + run.length;
      // Far enough back to include the last character before white space.
      const before = text.slice(Math.max(0, index - 8), index);
      const rest = text.slice(to, to + 2);
      const opens = !/\s$/.test(before) && GOES_ON.test(rest);
      const blank =
        width(run) > LONGEST_ELLIPSIS || (width(run) >= 3 && (opens || !isEllipsis(before, rest)));
      return blank
        ? [finding('blank_left', 'warning', say('blank_left'), placeIn(line, { from: index, to }))]
        : [];
    });
  });

/**
 * An ellipsis follows a word directly, or a comma; "số … ngày …" has a space and no comma, and "[…]" is a shortened
 * quotation.
 */
function isEllipsis(before: string, rest: string): boolean {
  if (/^[\])]/.test(rest)) return true;
  const afterSpace = /\s$/.test(before);
  return ENUMERATED.test(before) && (!afterSpace || /[,;]\s*$/.test(before));
}
