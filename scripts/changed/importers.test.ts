import { importersIn } from './importers';
import { TEST_FOLDERS } from './plan';

test('a helper of the tests leads to the suites that use it, through other helpers too', () => {
  const found = importersIn(['tests'], ['tests/support/smallDisk.ts']);
  expect(found).toContain('tests/long/faults.test.ts');
  expect(importersIn(['tests'], ['tests/support/killRounds.ts'])).toEqual(
    expect.arrayContaining(['tests/support/killedIssues.ts', 'tests/integration/killed.test.ts']),
  );
});

test('a helper of a package leads to the suites of the project that use it', () => {
  const helper = 'src/packages/nd30-document/tests/support/wordFile.ts';
  expect(importersIn(TEST_FOLDERS, [helper])).toEqual(
    expect.arrayContaining([
      'src/packages/nd30-document/tests/title.test.ts',
      'tests/integration/reportDemo.test.ts',
    ]),
  );
});

test('data that a suite imports leads to it, and what nobody imports to nothing', () => {
  expect(importersIn(['tests'], ['tests/integration/publicAccess.json'])).toEqual([
    'tests/integration/adminAccess.test.ts',
  ]);
  expect(importersIn(['tests'], ['tests/integration/killed.test.ts'])).toEqual([]);
});
