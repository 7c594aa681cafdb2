import { oneLine } from '../../domain/vi';
import type { ReadCell } from './cell';
import type { ImportField, Reading } from './fields';
import { foldName } from './folded';
import { readValue } from './values';

/** The meanings of unknown names by field and `nameKey`: an option of a choice, or a document id. */
export type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The meaning that leaves the field empty, as for "Khác". */
export const LEFT_EMPTY = '';

/** Equal for spellings of one name; a name of signs only ("-") is compared as it is written. */
export const nameKey = (text: string): string => {
  const line = oneLine(text);
  return foldName(line) || line;
};

interface GivenMeanings {
  /** Given for one import. */
  readonly meanings: Meanings;
  /** Those that the office gave before. */
  readonly remembered: Meanings;
}

/** The meanings that an import is read with. */
export const effectiveMeanings = ({ meanings, remembered }: GivenMeanings): Meanings =>
  Object.fromEntries(
    [...new Set([...Object.keys(remembered), ...Object.keys(meanings)])].map((field) => [
      field,
      { ...remembered[field], ...meanings[field] },
    ]),
  );

/** The meaning given to a name; undefined if there is none. */
export const findMeaning = (meanings: Meanings, field: string, text: string): string | undefined => {
  const own = Object.hasOwn(meanings, field) ? meanings[field] : undefined;
  const key = nameKey(text);
  return own !== undefined && Object.hasOwn(own, key) ? own[key] : undefined;
};

/** As `readValue`; an unknown name in a choice is read by the meaning it was given. */
export const readWithMeanings = (cell: ReadCell, field: ImportField, meanings: Meanings): Reading => {
  const reading = readValue(cell, field);
  if (field.kind !== 'choice' || !('problem' in reading) || reading.problem.text === undefined)
    return reading;
  const meaning = findMeaning(meanings, field.name, reading.problem.text);
  if (meaning === LEFT_EMPTY) return { value: null };
  return field.options.some(({ value }) => value === meaning) ? { value: meaning ?? null } : reading;
};
