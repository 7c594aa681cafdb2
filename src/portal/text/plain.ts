/** What neither HTML nor XML 1.0 may hold: control characters but tab and line ends, non-characters, halves of surrogate pairs. */
const ILLEGAL = /[^\t\n\r\P{Cc}]|[\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** Text as any page or feed may hold it: NFC, without what HTML and XML forbid. */
export const legal = (text: string): string => text.replace(ILLEGAL, '').normalize('NFC');

/** A value as text of HTML or XML, also within an attribute. */
export const escaped = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : legal(String(value)).replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

/** The beginning of a text on one line, up to so many letters, cut at a word where there is one. */
export const cut = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= most) return line;
  const begun = letters.slice(0, most).join('');
  const word = begun.lastIndexOf(' ');
  return `${(word > most / 2 ? begun.slice(0, word) : begun).replace(/[\s,;:.-]+$/, '')}…`;
};

/** As a name stands within a sentence: "Quý I năm 2024" -> "quý I năm 2024". */
export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
