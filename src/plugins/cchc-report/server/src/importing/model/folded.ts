import { stripDiacritics } from '../../domain/vi';

/** Folds the spellings of a heading or name to one: lower-case letters and digits without diacritics, single spaces between. */
export const foldName = (text: string): string =>
  stripDiacritics(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
