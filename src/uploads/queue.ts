/** Runs work in turn; returns false without running it if the queue is full. */
export type Queue = (work: () => Promise<unknown>) => Promise<boolean>;

/**
 * @param running number of tasks run at once
 * @param waiting number of tasks that may wait
 */
export const createQueue = (running: number, waiting: number): Queue => {
  let active = 0;
  const turns: (() => void)[] = [];
  return async (work) => {
    if (active < running) active += 1;
    else if (turns.length < waiting) await new Promise<void>((resolve) => turns.push(resolve));
    else return false;
    try {
      await work();
    } finally {
      // Hand the slot to the next in line, or free it.
      const next = turns.shift();
      if (next === undefined) active -= 1;
      else next();
    }
    return true;
  };
};
