/** Runs tasks one at a time, in order of arrival. */
export interface Queue {
  /** The result of the task, after its turn; null when every place is taken. */
  add<Result>(work: () => Promise<Result>): Promise<Result> | null;
  /** Resolves when everything added so far has ended. */
  idle(): Promise<void>;
}

/** @param waiting how many tasks may wait for the running one */
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
