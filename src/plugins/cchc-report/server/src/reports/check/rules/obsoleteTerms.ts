import { ONLINE_TERMS_CHANGED_ON } from '../../../domain/narrative/onlineTerms';
import { formatDate, padNumber } from '../../../domain/vi';
import { parseLocalDate } from '../../../domain/period';
import { finding, say, type Rule } from '../rule';
import { placeIn } from '../text/lines';
import { phraseFinder, type Match, type Phrase } from '../text/phrases';
import { expressionSource } from '../text/words';
import terms from './obsoleteTerms.vi.json';

/** The days on which terms changed, by their names in the data file. */
const CHANGES: Readonly<Record<string, string>> = {
  onlineTerms: ONLINE_TERMS_CHANGED_ON,
  /** Local government without districts: Luật Tổ chức chính quyền địa phương số 72/2025/QH15. */
  twoTiers: '2025-07-01',
};

interface Term extends Phrase {
  readonly levels?: readonly string[];
}

const readChangeDay = (change: string) => parseLocalDate(CHANGES[change] ?? '');
const appliesTo = (level: string) => (term: Term) => term.levels?.includes(level) ?? true;
const CITED_ISSUER = new RegExp(expressionSource(terms.citedIssuer), 'u');
/** Longer than the end of any citation. */
const LOOK_BACK = 60;

/** `obsolete_term`: terms that had been renamed or abolished by the report's day. */
const formerTerms: Rule = ({ input: { asOf, level }, lines }) => {
  const find = phraseFinder(
    terms.obsolete.filter(appliesTo(level)).filter(({ since }) => readChangeDay(since) <= asOf),
  );
  return lines.flatMap((line) => {
    const { text } = line.typed;
    return find(text)
      .filter((match) => !isCitedIssuer(text, match))
      .map((match) => {
        const { since, instead } = match.phrase;
        const values = { term: sliceText(text, match), since: formatDate(readChangeDay(since)), instead };
        return finding('obsolete_term', 'warning', say('obsolete_term', values), placeIn(line, match));
      });
  });
};

/** `term_too_early`: terms that did not exist, or were not in use, on the report's day. */
const comingTerms: Rule = ({ input: { asOf, level }, lines }) => {
  const find = phraseFinder(
    terms.tooEarly.filter(appliesTo(level)).filter(({ until }) => asOf < readChangeDay(until)),
  );
  return lines.flatMap((line) =>
    find(line.typed.text).map((match) => {
      const values = {
        term: sliceText(line.typed.text, match),
        until: formatDate(readChangeDay(match.phrase.until)),
      };
      return finding('term_too_early', 'note', say('term_too_early', values), placeIn(line, match));
    }),
  );
};

/** `old_spelling`: applies on any day. */
const oldSpellings: Rule = ({ lines }) => {
  const find = phraseFinder(terms.spellings);
  return lines.flatMap((line) =>
    find(line.typed.text).map((match) => {
      const values = { term: sliceText(line.typed.text, match), instead: match.phrase.instead };
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

const sliceText = (text: string, { from, to }: { readonly from: number; readonly to: number }): string =>
  text.slice(from, to);

/**
 * "Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND huyện": an issuer is cited by its name on the day of issue, so a
 * document from before the change is cited correctly. A document cited by its number alone has been cited in full
 * before.
 */
function isCitedIssuer(text: string, { from, phrase }: Match<(typeof terms.obsolete)[number]>): boolean {
  const groups = CITED_ISSUER.exec(text.slice(Math.max(0, from - LOOK_BACK), from));
  if (groups === null) return false;
  const { year, month, day } = groups.groups ?? {};
  if (year === undefined) return true;
  return `${year}-${padNumber(Number(month))}-${padNumber(Number(day))}` < readChangeDay(phrase.since);
}
