import {
  DOCUMENT_TYPES,
  documentTypeAbbreviation,
  documentTypeName,
  stripDiacritics,
} from 'nd30-document/text';

/** Folds a text to lower case without diacritics and with single spaces, so that spellings of one word are equal. */
export const foldText = (text: string): string =>
  stripDiacritics(text.normalize('NFC')).toLowerCase().replace(/\s+/g, ' ').trim();

/** Folds a text and keeps only letters and digits, so that spacing and punctuation do not matter. */
export const foldToLetters = (text: string): string => foldText(text).replace(/[^a-z0-9]/g, '');

const TYPES = DOCUMENT_TYPES.map((type) => ({
  letters: foldToLetters(documentTypeName(type)),
  abbreviation: documentTypeAbbreviation(type),
}));

/** Finds the type of document that the text starts with; the longest name wins. */
export function typeAtStart(text: string): (typeof TYPES)[number] | undefined {
  const start = foldToLetters(text);
  return TYPES.filter(({ letters }) => start.startsWith(letters)).sort(
    (left, right) => right.letters.length - left.letters.length,
  )[0];
}

/** The abbreviations of Phụ lục III, mục I. */
export const TYPE_ABBREVIATIONS: readonly string[] = TYPES.flatMap(({ abbreviation }) => abbreviation ?? []);

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** True when a text has letters and all of them are capitals. */
export const isCapital = (text: string): boolean => hasLetter(text) && text === text.toLocaleUpperCase('vi');
