import type { Register } from '../../sources/life';

/**
 * The numbers that were said to be next to those who ask at this moment. Of many who ask for one number one gets it; told the same
 * next number the others would only meet again, all of them each time. So each is told another one; when nobody asks any more
 * that is forgotten, and the next number is the one after the highest issued again.
 */
export const createNextNumbers = () => {
  const said = new Map<string, number>();
  let asking = 0;

  return {
    /** Does what somebody asks. */
    async during<Result>(work: () => Promise<Result>): Promise<Result> {
      asking += 1;
      try {
        return await work();
      } finally {
        asking -= 1;
        if (asking === 0) said.clear();
      }
    },

    /** @param free the number after the highest that was issued */
    next({ agencyId, symbol, year }: Register, free: number): number {
      const key = JSON.stringify([agencyId, symbol, year]);
      const next = Math.max(free, (said.get(key) ?? 0) + 1);
      said.set(key, next);
      return next;
    },
  };
};

export type NextNumbers = ReturnType<typeof createNextNumbers>;
