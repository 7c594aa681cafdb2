import { goneFrom, type DatedName } from '../../../domain/law';
import type { LocalDate } from '../../../domain/period';
import { padNumber } from '../../../domain/vi';
import words from './dated.vi.json';
import { phraseFinder, type Match } from './phrases';
import { expressionSource } from './words';

/** Longer than the end of any citation, and than any list of levels. */
const LOOK_AROUND = 120;
const CITED_ISSUER = new RegExp(expressionSource(words.citedIssuer), 'u');
const CALLED_FORMER = new RegExp(expressionSource(words.calledFormer), 'iu');

/** The names that an agency of this level can misdate. */
export const namesOfLevel = (names: readonly DatedName[], level: string): readonly DatedName[] =>
  names.filter(({ levels }) => levels?.includes(level) ?? true);

/**
 * Finds names in text, except where the words around them give them another meaning: the issuer of a document, cited by its name at
 * the time; a body that is called a former one.
 */
export function datedFinder(
  names: readonly DatedName[],
): (text: string) => readonly (Match<DatedName> & { readonly words: string })[] {
  const find = phraseFinder(names);
  return (text) =>
    find(text).flatMap((match) => {
      const before = text.slice(Math.max(0, match.from - LOOK_AROUND), match.from);
      const after = text.slice(match.to, match.to + LOOK_AROUND);
      const { unless } = match.phrase;
      if (unless !== undefined && new RegExp(expressionSource(unless), 'iu').test(before)) return [];
      if (isCitedIssuer(before, goneFrom(match.phrase)) || CALLED_FORMER.test(after)) return [];
      return [{ ...match, words: text.slice(match.from, match.to) }];
    });
}

/**
 * "Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND huyện": an issuer is cited by its name on the day of issue, so a
 * document from before the change is cited correctly. A document cited by its number alone has been cited in full
 * before.
 */
function isCitedIssuer(before: string, changedOn: LocalDate | null): boolean {
  const groups = CITED_ISSUER.exec(before);
  if (groups === null || changedOn === null) return false;
  const { year, month, day } = groups.groups ?? {};
  if (year === undefined) return true;
  return `${year}-${padNumber(Number(month))}-${padNumber(Number(day))}` < changedOn;
}
