import { oneLine } from '../../domain/vi';
import type { ReadCell } from './cell';
import type { ImportField, Reading } from './fields';
import { folded } from './folded';
import { readValue } from './values';

/** What somebody said that unknown texts of a file mean, by field and `nameKey`: an option, or the document that is named. */
export type Meanings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The meaning of a text that says nothing of the field: "Khác". */
export const LEFT_EMPTY = '';

/** What two spellings of a name share; signs alone ("-") are told apart as they stand. */
export const nameKey = (text: string): string => {
  const line = oneLine(text);
  return folded(line) || line;
};

/** What a text was said to mean; undefined when nobody said anything. */
export const meaningOf = (meanings: Meanings, field: string, text: string): string | undefined => {
  const own = Object.hasOwn(meanings, field) ? meanings[field] : undefined;
  const key = nameKey(text);
  return own !== undefined && Object.hasOwn(own, key) ? own[key] : undefined;
};

/** As `readValue`; of a choice, an unknown text that was said to mean one of the options, or nothing, means that. */
export const readMeant = (cell: ReadCell, field: ImportField, meanings: Meanings): Reading => {
  const reading = readValue(cell, field);
  if (field.kind !== 'choice' || !('problem' in reading) || reading.problem.text === undefined)
    return reading;
  const meaning = meaningOf(meanings, field.name, reading.problem.text);
  if (meaning === LEFT_EMPTY) return { value: null };
  return field.options.some(({ value }) => value === meaning) ? { value: meaning ?? null } : reading;
};
