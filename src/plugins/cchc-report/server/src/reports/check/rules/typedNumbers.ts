import { joinList } from '../../../domain/vi';
import { knownNumbers } from '../numbers/knownNumbers';
import { readNumbers } from '../numbers/readNumbers';
import { finding, say, type Rule } from '../rule';
import { placeIn } from '../text/lines';

/** The most figures that a message names. */
const NAMED = 3;

/**
 * Numbers typed by hand, which do not follow the records: `number_unmatched` when no figure of the period equals the
 * number, `number_typed` when one does and could replace it. Numbers in words are out of scope.
 */
export const typedNumbers: Rule = ({ input: { figures }, lines }) => {
  const namesOf = knownNumbers(figures);
  return lines.flatMap((line) =>
    readNumbers(line.typed.text).map((number) => {
      const names = namesOf(number);
      const typed = line.typed.text.slice(number.from, number.to);
      const place = placeIn(line, number);
      return names.length === 0
        ? finding('number_unmatched', 'warning', say('number_unmatched', { number: typed }), place)
        : finding(
            'number_typed',
            'note',
            say('number_typed', { number: typed, figures: listNames(names) }),
            place,
          );
    }),
  );
};

function listNames(names: readonly string[]): string {
  const more = names.length - NAMED;
  if (more <= 0) return joinList(names);
  return say('figures_more', { figures: names.slice(0, NAMED).join(', '), more });
}
