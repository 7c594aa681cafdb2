import {
  DOCUMENT_TYPES,
  documentTypeAbbreviation,
  documentTypeName,
  stripDiacritics,
} from 'nd30-document/text';

/** Small letters without marks, single spaces: what two spellings of one word share. */
export const folded = (text: string): string =>
  stripDiacritics(text.normalize('NFC')).toLowerCase().replace(/\s+/g, ' ').trim();

/** Only the letters and figures of it: what stays of a text however it is spaced and punctuated. */
export const lettersOf = (text: string): string => folded(text).replace(/[^a-z0-9]/g, '');

const TYPES = DOCUMENT_TYPES.map((type) => ({
  letters: lettersOf(documentTypeName(type)),
  abbreviation: documentTypeAbbreviation(type),
}));

/** The type of document whose name begins the text; the longest of several. */
export function typeAtStart(text: string): (typeof TYPES)[number] | undefined {
  const start = lettersOf(text);
  return TYPES.filter(({ letters }) => start.startsWith(letters)).sort(
    (left, right) => right.letters.length - left.letters.length,
  )[0];
}

/** The abbreviations of Phụ lục III, mục I. */
export const TYPE_ABBREVIATIONS: readonly string[] = TYPES.flatMap(({ abbreviation }) => abbreviation ?? []);

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** Whether a text with letters has capitals only. */
export const isCapital = (text: string): boolean => hasLetter(text) && text === text.toLocaleUpperCase('vi');
