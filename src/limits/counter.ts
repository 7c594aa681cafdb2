import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Limit } from './limits';

/** Parts of one time that are counted, so that a request may count for less than a whole one. */
const PARTS = 4;

/** Counts the times of each caller, in the memory of this process. */
export interface Counter {
  /** Counts one time; answers the seconds until the next is free when it is one too many, else 0. */
  count(caller: string): Promise<number>;
  /** Takes back what has been counted for one request: all of it, or all but one part. */
  forgive(caller: string, what: 'all' | 'most'): Promise<void>;
}

export const counterOf = ({ setting, seconds }: Limit, times: number): Counter => {
  const limiter = new RateLimiterMemory({ keyPrefix: setting, points: times * PARTS, duration: seconds });
  return {
    async count(caller) {
      try {
        await limiter.consume(caller, PARTS);
        return 0;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
    async forgive(caller, what) {
      await limiter.reward(caller, what === 'all' ? PARTS : PARTS - 1);
    },
  };
};
