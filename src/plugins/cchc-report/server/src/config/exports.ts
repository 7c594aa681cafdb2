import { isRecord, refuse } from './check';

/** Limits on the threads and the memory that write files. */
export interface ExportsConfig {
  /** Most rows the appendices of one document may have together; a spreadsheet holds more. */
  readonly documentRows: number;
  readonly spreadsheetRows: number;
  /** Files written at one time, each in one thread. */
  readonly threads: number;
  /** Requests that may wait for a thread; further ones are refused. */
  readonly waiting: number;
  /** Time that writing one file may take. */
  readonly timeoutSeconds: number;
  /** Memory of one thread. */
  readonly threadMegabytes: number;
}

export const defaultExports = {
  documentRows: 10_000,
  spreadsheetRows: 100_000,
  threads: 2,
  waiting: 10,
  timeoutSeconds: 120,
  threadMegabytes: 256,
} as const satisfies ExportsConfig;

/** @throws Error that names the setting, when one is no whole number of at least 1 (`waiting`: 0) */
export const checkExports = (exports: unknown): void => {
  if (!isRecord(exports)) {
    refuse('exports', 'an object');
    return;
  }
  for (const name of Object.keys(defaultExports)) {
    const least = name === 'waiting' ? 0 : 1;
    const value = exports[name];
    if (!Number.isSafeInteger(value) || Number(value) < least)
      refuse(`exports.${name}`, `a whole number of at least ${least}`);
  }
};
