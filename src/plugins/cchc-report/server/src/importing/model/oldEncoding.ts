import { canBeTcvn3, fromTcvn3, isSyllable, isVniWord, suspectWords } from '../../domain/vi';

/** Vietnamese letters that no older encoding produces: a text with one of them is Unicode. */
const UNICODE_ONLY = /[\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]/u;
/** The continuation bytes of UTF-8 as windows-1252 shows them. */
const FURTHER = '\u0080-\u00bfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™';
/**
 * UTF-8 that was decoded as another encoding: "Há»™i nghá»‹". A closing quotation mark or a dot after a letter is no sign of
 * it: "«đường xá»", "XÃ·TỈNH".
 */
const TAKEN_FOR_OTHER = new RegExp(`áº|á»[${FURTHER}]|Ä‘|Æ[°¡]|Ã[¡-¶¸-º¼-¿]|\ufffd`, 'u');
/** Letters that the encoding of the file lacked: "bu?c chuy?n". Between lower and upper case a sentence ends. */
const LOST = /(?!\p{Ll}\?\p{Lu})\p{L}\?\p{L}/gu;
const ADDRESS = /[/@]|www\./;

/**
 * True if a word may be typed in an old font: single signs (×, ·, ÷) are letters of those fonts too, and µ at the start is a
 * unit, since hardly any word begins with the letter it stood for.
 */
const isTyped = (word: string): boolean => /[A-Za-z]/.test(word) && !word.startsWith('µ');

/** True if a text was typed in a font older than Unicode, so that its characters are not the letters that were seen. */
export const isOldEncoding = (text: string): boolean => {
  const plain = text.normalize('NFC');
  if (UNICODE_ONLY.test(plain)) return false;
  // Words that are Vietnamese only when decoded as TCVN3, minus those that are only without decoding.
  let tcvn3 = 0;
  let vni = 0;
  for (const word of suspectWords(plain)) {
    if (!isTyped(word)) continue;
    tcvn3 += Number(canBeTcvn3(word) && isSyllable(fromTcvn3(word))) - Number(isSyllable(word));
    vni += Number(isVniWord(word));
  }
  return tcvn3 > 0 || vni > 1;
};

/** True if letters were lost or garbled when the file was saved; one question mark between letters may be intended. */
export const hasLostLetters = (text: string): boolean =>
  TAKEN_FOR_OTHER.test(text) ||
  text
    .split(/\s+/)
    .filter((word) => !ADDRESS.test(word))
    .flatMap((word) => word.match(LOST) ?? []).length > 1;
