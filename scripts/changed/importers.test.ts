import { importersIn } from './importers';

test('a helper of the tests leads to the suites that use it, through other helpers too', () => {
  const found = importersIn('tests', ['tests/support/smallDisk.ts']);
  expect(found).toContain('tests/long/faults.test.ts');
  expect(importersIn('tests', ['tests/support/killRounds.ts'])).toEqual(
    expect.arrayContaining(['tests/support/killedIssues.ts', 'tests/integration/killed.test.ts']),
  );
});

test('data that a suite imports leads to it, and what nobody imports to nothing', () => {
  expect(importersIn('tests', ['tests/integration/publicAccess.json'])).toEqual([
    'tests/integration/adminAccess.test.ts',
  ]);
  expect(importersIn('tests', ['tests/integration/killed.test.ts'])).toEqual([]);
});
