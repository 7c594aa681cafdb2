/** A longer list would hide the other findings. */
const AT_ONCE = 10;

interface Few<T> {
  readonly shown: readonly T[];
  /** True if there are more records to unfold, or to fold again. */
  readonly isFolding: boolean;
  /** The number of records that the answer does not name; shown once all named records are visible. */
  readonly unnamed: number;
}

/** Chooses the named records to show until the user unfolds all; an answer names at most a hundred of `total`. */
export const foldRecords = <T>(named: readonly T[], total: number, isWhole: boolean): Few<T> => {
  const isFolding = named.length > AT_ONCE;
  const isFolded = isFolding && !isWhole;
  return {
    shown: isFolded ? named.slice(0, AT_ONCE) : named,
    isFolding,
    unnamed: isFolded ? 0 : Math.max(0, total - named.length),
  };
};
