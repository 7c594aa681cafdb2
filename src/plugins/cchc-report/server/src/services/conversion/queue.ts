/** Works one at a time, in the order they come. */
export interface Queue {
  /** What the work gives, when its turn has come; null when every place is taken. */
  add<Result>(work: () => Promise<Result>): Promise<Result> | null;
  /** When everything added so far has ended. */
  idle(): Promise<void>;
}

/** @param waiting how many may wait for the one that runs */
export const createQueue = (waiting: number): Queue => {
  let taken = 0;
  let last: Promise<void> = Promise.resolve();

  return {
    add(work) {
      if (taken > waiting) return null;
      taken += 1;
      const result = last.then(work).finally(() => {
        taken -= 1;
      });
      last = result.then(
        () => undefined,
        () => undefined,
      );
      return result;
    },
    idle: () => last,
  };
};
