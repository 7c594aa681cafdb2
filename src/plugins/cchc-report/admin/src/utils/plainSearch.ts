const MARKS = /\p{M}/gu;

/** Letters without tone and diacritics, in lower case: "Kế hoạch – Đề án" is "ke hoach – de an". */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** Whether every word that was typed stands somewhere in one of the texts, with or without its diacritics. */
export const isFound = (typed: string, ...texts: readonly (string | null)[]): boolean => {
  const all = plain(texts.filter((text) => text !== null).join(' '));
  return plain(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
};

const wordsOf = (text: string): readonly string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well a description answers to what was typed: 0 it has the words as one phrase, 1 it starts with the first of them, 2 else. */
export const rankOf = (typed: string, description: string): 0 | 1 | 2 => {
  const phrase = wordsOf(typed);
  // Words are whole but for the last, which may be typed yet: "so tin" is in "Số tin, bài", and not in "hồ sơ tin học".
  const said = ` ${wordsOf(description).join(' ')}`;
  if (said.includes(` ${phrase.join(' ')}`)) return 0;
  return said.startsWith(` ${phrase[0] ?? ''}`) ? 1 : 2;
};
