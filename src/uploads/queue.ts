/** Runs work when its turn comes; answers false, without running it, when too many wait already. */
export type Queue = (work: () => Promise<unknown>) => Promise<boolean>;

/**
 * @param running how many are worked on at once
 * @param waiting how many more may wait for their turn
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
      // The place goes to the next in line, else it is free.
      const next = turns.shift();
      if (next === undefined) active -= 1;
      else next();
    }
    return true;
  };
};
