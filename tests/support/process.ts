import { readdirSync, readFileSync } from 'node:fs';

/** Resources of a process, read from /proc. */
export interface Held {
  /** Resident memory in megabytes. */
  readonly megabytes: number;
  /** Open files, sockets and pipes. */
  readonly handles: number;
}

export const heldBy = (pid: number): Held => {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { megabytes: Number(kilobytes) / 1024, handles: readdirSync(`/proc/${pid}/fd`).length };
};

/** By how much a value grows a step, by the line that fits its values best (least squares). */
export const slopeOf = (values: readonly number[]): number => {
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const middle = (values.length - 1) / 2;
  const height = mean(values);
  const along = values.map((value, index) => (index - middle) * (value - height));
  const across = values.map((_, index) => (index - middle) ** 2);
  return mean(along) / mean(across);
};
