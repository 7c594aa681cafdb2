import { importersIn } from './importers';

test('a test helper leads to the suites that import it, directly or through other helpers', () => {
  const found = importersIn('tests', ['tests/support/smallDisk.ts']);
  expect(found).toContain('tests/long/faults.test.ts');
  expect(importersIn('tests', ['tests/support/killRounds.ts'])).toEqual(
    expect.arrayContaining(['tests/support/killedIssues.ts', 'tests/integration/killed.test.ts']),
  );
});

test('a data file leads to the suite that imports it, and a file that nobody imports to none', () => {
  expect(importersIn('tests', ['tests/integration/publicAccess.json'])).toEqual([
    'tests/integration/adminAccess.test.ts',
  ]);
  expect(importersIn('tests', ['tests/integration/killed.test.ts'])).toEqual([]);
});
