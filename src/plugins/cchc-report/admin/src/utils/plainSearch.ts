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
