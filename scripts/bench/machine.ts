import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

export interface Machine {
  readonly description: string;
  /** Processes that wanted a processor, over the last minute. */
  readonly load: number;
}

/** What the measurements ran on, and how busy it was. */
export const machine = (): Machine => ({
  description: `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${Math.round(totalmem() / 1024 ** 3)} GB, Node.js ${process.version} on ${process.platform} ${process.arch}`,
  load: loadavg()[0] ?? NaN,
});
