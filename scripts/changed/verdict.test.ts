import { planOf } from './plan';
import type { Ended } from './run';
import { verdictOf } from './verdict';

const NOTHING = planOf([], []);
const ended = (result: Ended['result'], left: readonly string[] = []): Ended => ({
  name: 'integration tests',
  result,
  seconds: 1,
  left,
});

test('when all that was chosen passed, the change is told to be sound as far as it reaches', () => {
  const { lines, exitCode } = verdictOf(NOTHING, [ended('passed'), ended('passed')], 60);
  expect(exitCode).toBe(0);
  expect(lines.at(-1)).toBe('2 passed, 0 failed, 0 not finished (60 s)');
});

test('what failed counts more than what is not known', () => {
  const plan = planOf(['package-lock.json'], []);
  expect(verdictOf(plan, [ended('failed'), ended('unfinished')], 118).exitCode).toBe(1);
});

test.each([
  ['what the time did not suffice for', NOTHING, [ended('unfinished', ['tests/integration/a.test.ts'])]],
  ['a file that may break any test', planOf(['package-lock.json'], []), [ended('passed')]],
  ['a file that no line is known for', planOf(['src/elsewhere/new.ts'], []), [ended('passed')]],
])('%s is named, and only npm test can tell', (_what, plan, steps) => {
  const { lines, exitCode } = verdictOf(plan, steps, 118);
  expect(exitCode).toBe(2);
  expect(lines.join('\n')).toMatch(/a\.test\.ts|package-lock\.json|src\/elsewhere\/new\.ts/);
  expect(lines.at(-2)).toBe('This change touches more than was run: npm test is needed.');
});
