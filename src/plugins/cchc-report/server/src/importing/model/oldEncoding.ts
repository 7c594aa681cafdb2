import { canBeTcvn3, fromTcvn3, isSyllable, isVniWord, suspectWords } from '../../domain/vi';

/** Letters that Vietnamese has and those of before Unicode had not in this form: a text with one of them is in Unicode. */
const UNICODE_ONLY = /[\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]/u;
/** What windows-1252 shows of a further byte of a letter in UTF-8. */
const FURTHER = '\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™';
/**
 * UTF-8 that was read as something else: "Há»™i nghá»‹". The end of a quotation and a dot between words may stand behind a
 * letter: "«đường xá»", "XÃ·TỈNH".
 */
const TAKEN_FOR_OTHER = new RegExp(`áº|á»[${FURTHER}]|Ä‘|Æ[°¡]|Ã[¡-¶¸-º¼-¿]|\ufffd`, 'u');
/** Letters that the encoding of a saved file had not: "bu?c chuy?n". Between a small letter and a capital a sentence ends. */
const LOST = /(?!\p{Ll}\?\p{Lu})\p{L}\?\p{L}/gu;
const ADDRESS = /[/@]|www\./;

/**
 * Whether a word may be one that was typed: signs that stand alone are letters of those fonts as well (×, ·, ÷), and µ is a
 * part of units, while hardly a word begins with what it meant.
 */
const isTyped = (word: string): boolean => /[A-Za-z]/.test(word) && !word.startsWith('µ');

/** Whether a text was typed with a font of before Unicode: its letters are others than those that were seen. */
export const isOldEncoding = (text: string): boolean => {
  const plain = text.normalize('NFC');
  if (UNICODE_ONLY.test(plain)) return false;
  // Words that are Vietnamese only when they are taken for TCVN3, less those that are only as they are seen.
  let tcvn3 = 0;
  let vni = 0;
  for (const word of suspectWords(plain)) {
    if (!isTyped(word)) continue;
    tcvn3 += Number(canBeTcvn3(word) && isSyllable(fromTcvn3(word))) - Number(isSyllable(word));
    vni += Number(isVniWord(word));
  }
  return tcvn3 > 0 || vni > 1;
};

/** Whether letters of a text were lost or garbled when it was saved; a single question mark between letters may be one. */
export const hasLostLetters = (text: string): boolean =>
  TAKEN_FOR_OTHER.test(text) ||
  text
    .split(/\s+/)
    .filter((word) => !ADDRESS.test(word))
    .flatMap((word) => word.match(LOST) ?? []).length > 1;
