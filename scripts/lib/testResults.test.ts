import { browserTimes, jestTimes, slowestLines, sum, tallyBrowser, tallyJest, tallyRun } from './testResults';

test('a jest suite that could not be run counts as failed', () => {
  const results = {
    numPassedTests: 7,
    numFailedTests: 2,
    numPendingTests: 1,
    numRuntimeErrorTestSuites: 1,
  };
  expect(tallyJest(results)).toEqual({ passed: 7, failed: 3, skipped: 1 });
});

test('a flaky browser test and a browser test file that does not load count as failed', () => {
  const stats = { expected: 20, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyBrowser({ stats, errors: [{ message: 'SyntaxError' }] })).toEqual({
    passed: 20,
    failed: 3,
    skipped: 2,
  });
});

test('a run that left no results or ended badly has failed', () => {
  expect(tallyRun(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(tallyRun({ passed: 5, failed: 0, skipped: 0 }, false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(tallyRun({ passed: 5, failed: 0, skipped: 1 }, true)).toEqual({ passed: 5, failed: 0, skipped: 1 });
});

test('tallies add up', () => {
  const [a, b] = [
    { passed: 4, failed: 0, skipped: 1 },
    { passed: 30, failed: 2, skipped: 0 },
  ];
  expect(sum([a, b])).toEqual({ passed: 34, failed: 2, skipped: 1 });
});

test('the time of a jest suite is from its start to its end', () => {
  const testResults = [{ name: '/home/me/cchc/tests/a.test.ts', startTime: 1000, endTime: 3500 }];
  expect(jestTimes({ testResults }, '/home/me/cchc')).toEqual([{ file: 'tests/a.test.ts', seconds: 2.5 }]);
});

test('the time of a browser suite is the sum of all its tests, inner groups included', () => {
  const spec = (duration: number) => ({ tests: [{ results: [{ duration }] }] });
  const suites = [
    { file: 'a.spec.ts', specs: [spec(1000)], suites: [{ file: 'a.spec.ts', specs: [spec(500)] }] },
  ];
  expect(browserTimes({ suites })).toEqual([{ file: 'tests/e2e/a.spec.ts', seconds: 1.5 }]);
});

test('the slowest suites come first, limited to the given number', () => {
  const times = [
    { file: 'a', seconds: 1 },
    { file: 'b', seconds: 12.34 },
    { file: 'c', seconds: 3 },
  ];
  expect(slowestLines(times, 2)).toEqual(['   12.3 s  b', '    3.0 s  c']);
});
