/** More of them would hide what else is found. */
const AT_ONCE = 10;

interface Few<T> {
  readonly shown: readonly T[];
  /** Whether there are some to disclose, or to hide again. */
  readonly isFolding: boolean;
  /** How many there are that have no name here; said where all that have one are shown. */
  readonly unnamed: number;
}

/** Which of the records that an answer names are shown, until all of them are asked for; of `total` it names a hundred at most. */
export const foldRecords = <T>(named: readonly T[], total: number, isWhole: boolean): Few<T> => {
  const isFolding = named.length > AT_ONCE;
  const isFolded = isFolding && !isWhole;
  return {
    shown: isFolded ? named.slice(0, AT_ONCE) : named,
    isFolding,
    unnamed: isFolded ? 0 : Math.max(0, total - named.length),
  };
};
