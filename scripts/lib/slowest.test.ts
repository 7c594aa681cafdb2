import { browserTimes, jestTimes, slowestLines } from './slowest';

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
