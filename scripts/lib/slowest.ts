/** The time that a test file took. */
export interface SuiteTime {
  readonly file: string;
  readonly seconds: number;
}

/** The times in the file that `jest --json` writes, in milliseconds. */
export interface JestTimes {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

/** The times in the file that Playwright's JSON reporter writes: a suite may hold others. */
export interface BrowserTimes {
  readonly suites: readonly BrowserSuite[];
}

interface BrowserSuite {
  readonly file: string;
  readonly specs?: readonly {
    readonly tests: readonly { readonly results: readonly { readonly duration: number }[] }[];
  }[];
  readonly suites?: readonly BrowserSuite[];
}

/** @param project the folder that file names begin at */
export const jestTimes = ({ testResults }: JestTimes, project: string): readonly SuiteTime[] =>
  testResults.map(({ name, startTime, endTime }) => ({
    file: name.startsWith(`${project}/`) ? name.slice(project.length + 1) : name,
    seconds: (endTime - startTime) / 1000,
  }));

const millisecondsOf = ({ specs = [], suites = [] }: BrowserSuite): number => {
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const own = results.reduce((sum, { duration }) => sum + duration, 0);
  return own + suites.reduce((sum, suite) => sum + millisecondsOf(suite), 0);
};

export const browserTimes = ({ suites }: BrowserTimes): readonly SuiteTime[] =>
  suites.map((suite) => ({ file: `tests/e2e/${suite.file}`, seconds: millisecondsOf(suite) / 1000 }));

/** The suites that took longest, one a line, the slowest first. */
export const slowestLines = (times: readonly SuiteTime[], count: number): readonly string[] =>
  [...times]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
