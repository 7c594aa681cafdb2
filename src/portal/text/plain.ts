/**
 * Characters that HTML and XML 1.0 forbid: control characters other than tab and line ends, non-characters, lone
 * surrogates.
 */
const ILLEGAL = /[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Text made valid for HTML and XML: NFC, without forbidden characters. */
export const cleanText = (text: string): string => text.replace(ILLEGAL, '').normalize('NFC');

/** Escapes a value for HTML or XML, including attributes. */
export const escapeHtml = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : cleanText(String(value)).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

/** Shortens a text to one line of at most `most` characters, at a word boundary if possible. */
export const truncate = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= most) return line;
  const begun = letters.slice(0, most).join('');
  const word = begun.lastIndexOf(' ');
  return `${(word > most / 2 ? begun.slice(0, word) : begun).replace(/[\s,;:.-]+$/, '')}…`;
};

/** The name as written inside a sentence: "Quý I năm 2024" -> "quý I năm 2024". */
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

const IN_SCRIPT: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON for a script element, escaped so that it can neither close the element nor open a comment. */
export const toScriptJson = (data: unknown): string =>
  JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  ).replace(/[<>&\u2028\u2029]/g, (letter) => IN_SCRIPT[letter] ?? '');
