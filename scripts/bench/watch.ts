import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Watched } from './messages';

/** Of the timer by which the delay is measured, in milliseconds: what it counts includes the wait itself. */
const RESOLUTION = 1;
const MEMORY_EVERY = 5;

const milliseconds = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION);

/** Watches the event loop and the memory of this process. */
export const watchProcess = (): { start(): void; stop(): Watched } => {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  let lowest = 0;
  let rise = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    start: () => {
      globalThis.gc?.();
      lowest = process.memoryUsage.rss();
      rise = 0;
      timer = setInterval(() => {
        const memory = process.memoryUsage.rss();
        lowest = Math.min(lowest, memory);
        rise = Math.max(rise, memory - lowest);
      }, MEMORY_EVERY);
      delay.reset();
      delay.enable();
    },
    stop: () => {
      delay.disable();
      clearInterval(timer);
      const lag = {
        p50: milliseconds(delay.percentile(50)),
        p99: milliseconds(delay.percentile(99)),
        max: milliseconds(delay.max),
      };
      return { lag, memoryRise: rise };
    },
  };
};
