const LETTERS = 26;
const A = 'A'.charCodeAt(0);

/** A column as spreadsheets name it: 0 is "A", 27 is "AB". */
export const columnLetters = (index: number): string => {
  const before = Math.floor(index / LETTERS);
  const last = String.fromCharCode(A + (index % LETTERS));
  return before === 0 ? last : columnLetters(before - 1) + last;
};

/** Row numbers as ranges: "5–7, 12". */
export const rowRanges = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
