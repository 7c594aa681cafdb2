import { makePlan } from './plan';
import type { Ended } from './run';
import { makeVerdict } from './verdict';

const NOTHING = makePlan([], []);
const ended = (result: Ended['result'], left: readonly string[] = []): Ended => ({
  name: 'integration tests',
  result,
  seconds: 1,
  left,
});

test('if all chosen suites pass, the change is reported as sound as far as they reach', () => {
  const { lines, exitCode } = makeVerdict(NOTHING, [ended('passed'), ended('passed')], 60);
  expect(exitCode).toBe(0);
  expect(lines.at(-1)).toBe('2 passed, 0 failed, 0 not finished (60 s)');
});

test('a failure counts more than an unknown file', () => {
  const plan = makePlan(['package-lock.json'], []);
  expect(makeVerdict(plan, [ended('failed'), ended('unfinished')], 118).exitCode).toBe(1);
});

test.each([
  ['what the time did not suffice for', NOTHING, [ended('unfinished', ['tests/integration/a.test.ts'])]],
  ['a file that may break any test', makePlan(['package-lock.json'], []), [ended('passed')]],
  ['a file that no line is known for', makePlan(['src/elsewhere/new.ts'], []), [ended('passed')]],
])('%s is named, and only npm test can decide', (_what, plan, steps) => {
  const { lines, exitCode } = makeVerdict(plan, steps, 118);
  expect(exitCode).toBe(2);
  expect(lines.join('\n')).toMatch(/a\.test\.ts|package-lock\.json|src\/elsewhere\/new\.ts/);
  expect(lines.at(-2)).toBe('This change touches more than was run: npm test is needed.');
});
