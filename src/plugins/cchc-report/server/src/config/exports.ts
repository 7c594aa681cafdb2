/** What writing files may take of the machine. */
export interface ExportsConfig {
  /** Most rows the appendices of one document may have together; a spreadsheet holds more. */
  readonly documentRows: number;
  readonly spreadsheetRows: number;
  /** Files written at one time, each in a thread of its own. */
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

/** The names of the settings that are no whole number of at least 1 (`waiting`: 0). */
export const wrongExports = (exports: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(defaultExports).filter((name) => {
    const value = exports[name];
    return !Number.isSafeInteger(value) || Number(value) < (name === 'waiting' ? 0 : 1);
  });
