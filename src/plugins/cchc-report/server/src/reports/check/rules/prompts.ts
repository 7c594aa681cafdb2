import { finding, say, type Rule } from '../rule';
import { placeIn } from '../text/lines';
import { FILLER } from '../text/typedText';

/** A whole line in square brackets; "[...]" within a sentence is a shortened quotation. */
const PROMPT = /^\s*(\[.{10,}\])\s*$/su;

/**
 * `prompt_left`: a line in square brackets that an office's template suggests, because no record says it. Somebody has to
 * word it or take it out. The place ends before the first placeholder, so that the finding shows typed words and no template code.
 */
export const prompts: Rule = ({ lines }) =>
  lines.flatMap((line) => {
    const [, prompt] = PROMPT.exec(line.typed.text) ?? [];
    if (prompt === undefined) return [];
    const from = line.typed.text.indexOf(prompt);
    const [typed = ''] = prompt.split(FILLER, 1);
    return [
      finding(
        'prompt_left',
        'warning',
        say('prompt_left'),
        placeIn(line, { from, to: from + typed.trimEnd().length }),
      ),
    ];
  });
