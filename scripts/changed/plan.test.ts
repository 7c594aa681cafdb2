import { makePlan } from './plan';

const listNames = (files: readonly string[], gone: readonly string[] = []) =>
  makePlan(files, gone).checks.map(({ name }) => name);

test('no change needs no check', () => {
  expect(makePlan([], [])).toEqual({
    checks: [],
    imported: [],
    named: [],
    integration: [],
    browser: [],
    unmapped: [],
    everywhere: [],
  });
});

test('a source of the server is compiled, formatted, linted and followed by its tests and suites', () => {
  const plan = makePlan(['src/portal/paging.ts'], []);
  expect(plan.checks.map(({ name }) => name)).toEqual(['types (tsconfig.node.json)', 'formatting', 'lint']);
  expect(plan.imported).toEqual(['src/portal/paging.ts']);
  expect(plan.integration).toEqual(['tests/integration/portal.test.ts']);
});

test('a deleted file leads to the compiler and to its suites', () => {
  expect(listNames([], ['src/uploads/zip.ts'])).toEqual(['types (tsconfig.node.json)']);
  expect(makePlan([], ['src/uploads/zip.ts'])).toMatchObject({
    imported: [],
    integration: ['tests/integration/uploads.test.ts'],
  });
});

test('a source that test helpers import leads to its own suites only', () => {
  expect(makePlan(['src/records/types.ts'], []).integration).toHaveLength(10);
});

test('a changed suite comes before those of changed sources', () => {
  const { integration } = makePlan(['src/portal/paging.ts', 'tests/integration/slugs.test.ts'], []);
  expect(integration).toEqual(['tests/integration/slugs.test.ts', 'tests/integration/portal.test.ts']);
});

test('a test helper leads to the suites that import it', () => {
  expect(makePlan(['tests/support/killRounds.ts'], []).integration).toEqual([
    'tests/integration/killed.test.ts',
  ]);
  expect(makePlan(['tests/e2e/pages/checkPage.ts'], []).browser).toEqual([
    'tests/e2e/check.spec.ts',
    'tests/e2e/no-permission.spec.ts',
  ]);
});

test.each([
  ['a page of the admin', 'src/plugins/cchc-report/admin/src/pages/SearchPage/index.tsx', 'search'],
  ['a style of the portal', 'public/portal/portal.css', 'portal'],
])('%s leads to its browser test', (_what, file, spec) => {
  expect(makePlan([file], []).browser).toEqual([`tests/e2e/${spec}.spec.ts`]);
});

test.each([
  ['SQL', 'src/plugins/cchc-report/server/src/reports/store/rules.sql', 'frozenReports'],
  ['a template', 'src/plugins/cchc-report/server/src/templates/half-year.liquid', 'reportDemo'],
  [
    'words of the server',
    'src/plugins/cchc-report/server/src/translations/errors.vi.json',
    'contractFigures',
  ],
  ['configuration', 'config/middlewares.ts', 'limits'],
])('%s leads to the suites that read it', (_what, file, suite) => {
  expect(makePlan([file], []).integration).toContain(`tests/integration/${suite}.test.ts`);
});

test('a document leads to the tests that read it, and to no compiler', () => {
  const { checks, named, integration } = makePlan(['docs/promises.md'], []);
  expect([checks, named, integration]).toEqual([
    [],
    ['scripts/promises.test.ts', 'security/secrets.test.ts'],
    [],
  ]);
});

test.each(['package-lock.json', 'jest.config.js', 'tsconfig.base.json', 'tests/support/globalSetup.ts'])(
  '%s is reported as able to break any test',
  (file) => {
    expect(makePlan([file], []).everywhere).toEqual([file]);
  },
);

test('a source without a line in the table is reported', () => {
  expect(makePlan(['src/elsewhere/new.ts'], []).unmapped).toEqual(['src/elsewhere/new.ts']);
});
