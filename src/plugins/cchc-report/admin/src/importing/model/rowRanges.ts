/** Rows as people name them: "5–7, 12". */
export const rowRanges = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
