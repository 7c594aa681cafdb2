/** The difference between a value and an earlier one; unknown if either is missing. */
export type Difference =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'same' }
  | { readonly kind: 'up' | 'down'; readonly by: number };

export const compareValues = (value: number | null, earlier: number | null): Difference => {
  if (value === null || earlier === null) return { kind: 'unknown' };
  if (value === earlier) return { kind: 'same' };
  return value > earlier ? { kind: 'up', by: value - earlier } : { kind: 'down', by: earlier - value };
};
