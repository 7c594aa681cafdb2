import { BODIES, goneFrom, isGone, isToCome, TERMS } from '../../../domain/law';
import { formatDate } from '../../../domain/vi';
import { finding, say, type Rule } from '../rule';
import { datedFinder, namesOfLevel } from '../text/dated';
import { placeIn } from '../text/lines';
import { phraseFinder } from '../text/phrases';
import spellings from './obsoleteTerms.vi.json';

/** `obsolete_term`: terms that had been replaced by the report's day. */
const formerTerms: Rule = ({ input: { asOf, level }, lines }) => {
  const find = datedFinder(namesOfLevel(TERMS, level).filter((term) => isGone(term, asOf)));
  return lines.flatMap((line) =>
    find(line.typed.text).flatMap((match) => {
      const since = goneFrom(match.phrase);
      if (since === null) return [];
      const values = {
        term: match.words,
        since: formatDate(since),
        instead: match.phrase.replacedBy ?? '',
      };
      return [finding('obsolete_term', 'warning', say('obsolete_term', values), placeIn(line, match))];
    }),
  );
};

/** `term_too_early`: terms and bodies that did not exist on the report's day. */
const comingTerms: Rule = ({ input: { asOf, level }, lines }) => {
  const find = phraseFinder(
    namesOfLevel([...TERMS, ...BODIES], level).filter((name) => isToCome(name, asOf)),
  );
  return lines.flatMap((line) =>
    find(line.typed.text).flatMap((match) => {
      const { from } = match.phrase;
      if (from === null) return [];
      const values = { term: line.typed.text.slice(match.from, match.to), until: formatDate(from) };
      return [finding('term_too_early', 'note', say('term_too_early', values), placeIn(line, match))];
    }),
  );
};

/** `old_spelling`: applies on any day. */
const oldSpellings: Rule = ({ lines }) => {
  const find = phraseFinder(spellings.spellings);
  return lines.flatMap((line) =>
    find(line.typed.text).map((match) => {
      const values = {
        term: line.typed.text.slice(match.from, match.to),
        instead: match.phrase.instead,
      };
      return finding('old_spelling', 'note', say('old_spelling', values), placeIn(line, match));
    }),
  );
};

/** Checks terms by the report's day, and spelling. */
export const obsoleteTerms: Rule = (context) => [
  ...formerTerms(context),
  ...comingTerms(context),
  ...oldSpellings(context),
];
