/** Letters that Vietnamese has and those of before Unicode had not in this form: a text with one of them is in Unicode. */
const UNICODE_ONLY = /[\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]/u;
/** TCVN 5712 (".VnTime") puts Vietnamese letters where other programs show signs: "Uû ban nh©n d©n x·". */
const SIGNS_IN_WORDS = /\p{L}[¡-©«-¹»-¿÷×]|[¡-©«-¯±-¹»-¿]\p{L}/u;
/** Letters of other languages that it uses as well; two of them in one text are no foreign name. */
const FOREIGN = /[ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]/gu;
/** VNI writes a vowel and its marks as two letters: "UÛy ban nhaân daân xaõ". No word of Vietnamese has these pairs. */
const VNI_PAIRS = /[aeo][âõùø]|[aeiouy][äåûïøæ]/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether a text was typed with a font of before Unicode: its letters are others than those that were seen. */
export const isOldEncoding = (text: string): boolean => {
  const plain = text.normalize('NFC');
  if (UNICODE_ONLY.test(plain)) return false;
  return SIGNS_IN_WORDS.test(plain) || count(plain, FOREIGN) >= 2 || count(plain, VNI_PAIRS) >= 2;
};
