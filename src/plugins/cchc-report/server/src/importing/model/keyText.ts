import { oneLine, withoutUnseen } from '../../domain/vi';

/** Grave, acute, tilde, hook above and dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;
/** A final y that may also be written i: "kỷ luật" and "kỉ luật", "quý" and "quí". */
const FINAL_Y = /^(h|k|l|m|qu|s|t)y$/;
const QUOTES = /["“”„«»]/g;
const APOSTROPHES = /['‘’`]/g;
const DASHES = /[-–—‑−]/g;
/** "07" or "07a": a number typed as text. */
const PADDED_NUMBER = /^0+(?=\d{1,18}\p{L}?$)/u;

/** Moves the tone mark to the end, since either vowel may carry it: "Hoà" and "Hòa". */
const normalizeWord = (word: string): string => {
  const apart = word.normalize('NFD');
  const base = apart.replace(TONE, '').normalize('NFC');
  return base.replace(FINAL_Y, '$1i') + (apart.match(TONE) ?? []).join('');
};

/**
 * Normalizes a text so that spellings of one key compare equal: lower case, no invisible characters, one kind of quotes and
 * dashes. Diacritics still tell texts apart: "xã" is not "xa".
 */
export const keyText = (text: string): string =>
  oneLine(withoutUnseen(text))
    .toLocaleLowerCase('vi')
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(PADDED_NUMBER, '')
    .replace(WORD, normalizeWord);
