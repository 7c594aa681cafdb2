import { finding, say, type Rule } from '../rule';
import { placeIn } from '../text/lines';
import { phraseFinder } from '../text/phrases';
import foreign from './foreignWording.vi.json';

/**
 * `foreign_wording`: passages that only another agency can say of itself, left from the report that was copied. Which they
 * are and for which levels stands in the data file. The superiors that a commune writes of every day ("trên địa bàn tỉnh",
 * "Sở Nội vụ", "các sở, ngành") are not foreign to it.
 */
export const foreignWording: Rule = ({ input: { level }, lines }) => {
  const find = phraseFinder(foreign.phrases.filter(({ levels }) => levels.includes(level)));
  return lines.flatMap((line) =>
    find(line.typed.text).map((match) => {
      const place = placeIn(line, match);
      const values = {
        phrase: line.typed.text.slice(match.from, match.to),
        owner: match.phrase.owner,
        level: foreign.levels[level],
      };
      return finding('foreign_wording', 'warning', say('foreign_wording', values), place);
    }),
  );
};
