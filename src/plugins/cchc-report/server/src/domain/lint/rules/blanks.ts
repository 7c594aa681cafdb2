import { finding, say, type Rule } from '../rule';
import { placeIn } from '../text/lines';
import { FILLER } from '../text/typedText';

const RUNS = /[.…]+|_+/g;
/** "…" and "..." at the end of an enumeration ("áp phích...", "pa nô, …", "v.v…", "{{ x }}…") are an ellipsis. */
const ENUMERATED = new RegExp(`[\\p{L}\\p{M}\\p{N},;.${FILLER}]\\s*$`, 'u');
const GOES_ON = /^[\p{L}\p{N}/]/u;

/** Its dots and the stop of the sentence. */
const LONGEST_ELLIPSIS = 4;

/** Dots as many as they are typed; the character "…" is three. */
const width = (run: string): number => run.replaceAll('…', '...').length;

/**
 * `blank_left`: dots or underscores that were to be filled in. Five and more always are; three, or four with the stop of
 * the sentence, are unless they end an enumeration, which they do not before a letter or a slash: "số.../KH-UBND".
 */
export const blanks: Rule = ({ lines }) =>
  lines.flatMap((line) => {
    const { text } = line.typed;
    return [...text.matchAll(RUNS)].flatMap(({ 0: run, index }) => {
      const to = index + run.length;
      // As far back as it takes to see the last character before white space.
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

/** After a word directly, or after a comma; "số … ngày …" has a space and no comma, "[…]" is a quotation cut short. */
function isEllipsis(before: string, rest: string): boolean {
  if (/^[\])]/.test(rest)) return true;
  const afterSpace = /\s$/.test(before);
  return ENUMERATED.test(before) && (!afterSpace || /[,;]\s*$/.test(before));
}
