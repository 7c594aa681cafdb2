import { plainText } from './plainText';
import { stripDiacritics } from './stripDiacritics';

const LONGEST = 100;

/**
 * A part of a file name that every system accepts: small ASCII letters and digits, hyphens between, at most 100
 * characters; "Báo cáo số 07/BC-UBND" to "bao-cao-so-07-bc-ubnd". Empty when nothing is left of the text.
 */
export const asciiFileName = (text: string): string =>
  stripDiacritics(plainText(text))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
