/** A line of the table: what was measured, what came out, and what is promised. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  /** Null where the line is for comparison only. */
  readonly goal: { readonly words: string; readonly met: boolean } | null;
}

export const times = (ratio: number): string => `${ratio.toFixed(2)}x`;

/** Of a number that is to be at most `most`. */
export const atMost = (value: number, most: number, words: string): Line['goal'] => ({
  words,
  met: value <= most,
});

/** Of a number that is to be at least `least`. */
export const atLeast = (value: number, least: number, words: string): Line['goal'] => ({
  words,
  met: value >= least,
});
