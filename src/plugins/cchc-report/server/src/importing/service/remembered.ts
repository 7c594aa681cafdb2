import type { Query } from '../../sources';
import type { ImportMeanings } from '../http/contract';
import { type Meanings, nameKey } from '../model';
import { type GivenMeaning, type ImportRow, readRemembered, rememberMeanings } from '../store';

/** The given meanings, each name once in all its spellings: the last one stands. */
const givenMeanings = (given: ImportMeanings): readonly GivenMeaning[] =>
  Object.entries(given).flatMap(([field, meanings]) => {
    const own = new Map(Object.entries(meanings).map(([text, meaning]) => [nameKey(text), meaning]));
    return [...own].map(([name, meaning]) => ({ field, name, meaning }));
  });

/**
 * Keeps the answers for the office's next imports. Answers are kept as soon as they are checked: a clerk who goes back to the
 * file and sends it again does not answer twice.
 * @param given checked meanings; null takes an answer back
 * @returns all answers of the office
 */
export const rememberAnswers = async (
  query: Query,
  row: ImportRow,
  given: ImportMeanings,
  now: Date,
): Promise<Meanings> => {
  await rememberMeanings(query, row, givenMeanings(given), now);
  const answers: Record<string, Record<string, string>> = {};
  for (const { field, name, meaning } of await readRemembered(query, row)) {
    const own = answers[field] ?? {};
    own[name] = meaning;
    answers[field] = own;
  }
  return answers;
};
