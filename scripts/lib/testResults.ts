/** Numbers of checks or tests by result. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of the results of `jest --json` that is counted. */
export interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/** The part of the results of Playwright's JSON reporter that is counted. */
export interface BrowserResults {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** Errors outside the tests: a file that does not load, an app that does not start. */
  readonly errors: readonly unknown[];
}

/** Suites that could not be run count as failed. */
export const tallyJest = (results: JestResults): Tally => ({
  passed: results.numPassedTests,
  failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
  skipped: results.numPendingTests,
});

/** Flaky tests and errors outside the tests count as failed. */
export const tallyBrowser = ({ stats, errors }: BrowserResults): Tally => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

/** A run with a bad exit code counts at least one failure, whatever its results say. */
export const tallyRun = (results: Tally | undefined, endedWell: boolean): Tally => {
  const { passed, failed, skipped } = results ?? { passed: 0, failed: 1, skipped: 0 };
  return { passed, failed: endedWell ? failed : Math.max(failed, 1), skipped };
};

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The duration of a test file. */
export interface SuiteTime {
  readonly file: string;
  readonly seconds: number;
}

/** The part of the results of `jest --json` that is read; times are in milliseconds. */
export interface JestTimes {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

/** The part of the results of Playwright's JSON reporter that is read; suites are nested. */
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

/** @param project the folder that file names are relative to */
export const jestTimes = ({ testResults }: JestTimes, project: string): readonly SuiteTime[] =>
  testResults.map(({ name, startTime, endTime }) => ({
    file: name.startsWith(`${project}/`) ? name.slice(project.length + 1) : name,
    seconds: (endTime - startTime) / 1000,
  }));

const sumMilliseconds = ({ specs = [], suites = [] }: BrowserSuite): number => {
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results));
  const own = results.reduce((sum, { duration }) => sum + duration, 0);
  return own + suites.reduce((sum, suite) => sum + sumMilliseconds(suite), 0);
};

export const browserTimes = ({ suites }: BrowserTimes): readonly SuiteTime[] =>
  suites.map((suite) => ({ file: `tests/e2e/${suite.file}`, seconds: sumMilliseconds(suite) / 1000 }));

/** Formats the slowest suites, one per line, the slowest first. */
export const slowestLines = (times: readonly SuiteTime[], count: number): readonly string[] =>
  [...times]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
