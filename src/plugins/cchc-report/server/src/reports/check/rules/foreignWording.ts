import { finding, say, type Rule } from '../rule';
import { placeIn } from '../text/lines';
import { phraseFinder } from '../text/phrases';
import foreign from './foreignWording.vi.json';

/**
 * `foreign_wording`: passages that only another agency can write about itself, left over from a copied report. The
 * data file lists them with their levels. A commune often mentions its superiors ("trên địa bàn tỉnh", "Sở Nội vụ",
 * "các sở, ngành"), so these are not foreign to it.
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
