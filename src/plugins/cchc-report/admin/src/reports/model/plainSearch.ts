const MARKS = /\p{M}/gu;

/** Removes diacritics and lowercases: "Kế hoạch – Đề án" is "ke hoach – de an". */
export const removeMarks = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').toLowerCase();

/** True if all typed words occur in the texts, ignoring diacritics. */
export const isFound = (typed: string, ...texts: readonly (string | null)[]): boolean => {
  const all = removeMarks(texts.filter((text) => text !== null).join(' '));
  return removeMarks(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
};

const splitWords = (text: string): readonly string[] => removeMarks(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Rank of a match: 0 as a phrase, 1 starts with the first word, 2 otherwise. */
export const rankMatch = (typed: string, description: string): 0 | 1 | 2 => {
  const phrase = splitWords(typed);
  // Words match as a whole except the last, which may be incomplete: "so tin" is in "Số tin, bài", but not in "hồ sơ
  // tin học".
  const said = ` ${splitWords(description).join(' ')}`;
  if (said.includes(` ${phrase.join(' ')}`)) return 0;
  return said.startsWith(` ${phrase[0] ?? ''}`) ? 1 : 2;
};
