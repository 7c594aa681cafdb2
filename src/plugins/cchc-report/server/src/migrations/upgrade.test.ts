import { MIGRATIONS } from '.';
import { isNewer, isNewerVersion, listPending, type SchemaPart } from './upgrade';

const part = (version: string, ...numbers: readonly number[]): SchemaPart => ({
  name: 'x',
  version,
  migrations: numbers.map((number) => ({ number, what: '', up: () => Promise.resolve() })),
  firstTable: 'x',
});

test('UP-03 migrations are numbered from 1 without a gap', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

test.each([
  ['0.2.0', '0.2.0', false],
  ['0.2.1', '0.2.0', false],
  ['0.2.0', '0.2.1', false],
  ['0.3.0', '0.2.9', true],
  ['0.10.0', '0.9.0', true],
  ['1.0.0', '0.99.0', true],
  ['0.9.0', '1.0.0', false],
])('UP-03 a database of %s under a program of %s is newer: %s', (theirs, ours, newer) => {
  expect(isNewerVersion(theirs, ours)).toBe(newer);
  expect(isNewer(part(ours, 1), { number: 1, version: theirs })).toBe(newer);
});

test('UP-03 a database with a migration that the program does not know is newer, whatever its version', () => {
  expect(isNewer(part('0.2.0', 1, 2), { number: 3, version: '0.2.0' })).toBe(true);
  expect(isNewer(part('0.2.0', 1, 2), { number: 2, version: null })).toBe(false);
});

test('UP-03 what is pending are the later migrations, in their order', () => {
  const numbers = (stored: number): number[] =>
    listPending(part('0.2.0', 1, 2, 3), { number: stored, version: null }).map(({ number }) => number);
  expect([numbers(0), numbers(1), numbers(3)]).toEqual([[1, 2, 3], [2, 3], []]);
});
