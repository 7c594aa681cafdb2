import { oneLine, withoutUnseen } from '../../domain/vi';

/** Grave, acute, tilde, hook above and dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;
/** "kỷ luật" and "kỉ luật", "quý" and "quí": one word, where nothing but i follows the consonant. */
const FINAL_Y = /^(h|k|l|m|qu|s|t)y$/;
const QUOTES = /["“”„«»]/g;
const APOSTROPHES = /['‘’`]/g;
const DASHES = /[-–—‑−]/g;
/** "07": a number that was typed as text, with a letter behind it too. */
const PADDED_NUMBER = /^0+(?=\d{1,18}\p{L}?$)/u;

/** A syllable has one tone, whichever of its vowels bears the mark: "Hoà" and "Hòa". */
const spelt = (word: string): string => {
  const apart = word.normalize('NFD');
  const base = apart.replace(TONE, '').normalize('NFC');
  return base.replace(FINAL_Y, '$1i') + (apart.match(TONE) ?? []).join('');
};

/**
 * What two spellings of one text share, so that a record is not taken for another: in small letters, without what has no
 * width, quotes and dashes of one kind. Other marks tell texts apart: "xã" is not "xa".
 */
export const keyText = (text: string): string =>
  oneLine(withoutUnseen(text))
    .toLocaleLowerCase('vi')
    .replace(QUOTES, '"')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(PADDED_NUMBER, '')
    .replace(WORD, spelt);
