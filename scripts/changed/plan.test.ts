import { planOf } from './plan';

const namesOf = (files: readonly string[], gone: readonly string[] = []) =>
  planOf(files, gone).checks.map(({ name }) => name);

test('nothing changed asks for nothing', () => {
  expect(planOf([], [])).toEqual({
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
  const plan = planOf(['src/portal/paging.ts'], []);
  expect(plan.checks.map(({ name }) => name)).toEqual(['types (tsconfig.node.json)', 'formatting', 'lint']);
  expect(plan.imported).toEqual(['src/portal/paging.ts']);
  expect(plan.integration).toEqual(['tests/integration/portal.test.ts']);
});

test('a file that is gone is compiled without, and its suites run', () => {
  expect(namesOf([], ['src/uploads/zip.ts'])).toEqual(['types (tsconfig.node.json)']);
  expect(planOf([], ['src/uploads/zip.ts'])).toMatchObject({
    imported: [],
    integration: ['tests/integration/uploads.test.ts'],
  });
});

test('a source that helpers of the tests import leads to its own suites alone', () => {
  expect(planOf(['src/records/types.ts'], []).integration).toHaveLength(10);
});

test('a changed suite comes before those of changed sources', () => {
  const { integration } = planOf(['src/portal/paging.ts', 'tests/integration/slugs.test.ts'], []);
  expect(integration).toEqual(['tests/integration/slugs.test.ts', 'tests/integration/portal.test.ts']);
});

test('a helper of the tests leads to the suites that import it', () => {
  expect(planOf(['tests/support/killRounds.ts'], []).integration).toEqual([
    'tests/integration/killed.test.ts',
  ]);
  expect(planOf(['tests/e2e/pages/checkPage.ts'], []).browser).toEqual([
    'tests/e2e/check.spec.ts',
    'tests/e2e/no-permission.spec.ts',
  ]);
});

test.each([
  ['a page of the admin', 'src/plugins/cchc-report/admin/src/pages/SearchPage/index.tsx', 'search'],
  ['a style of the portal', 'public/portal/portal.css', 'portal'],
])('%s leads to its browser test', (_what, file, spec) => {
  expect(planOf([file], []).browser).toEqual([`tests/e2e/${spec}.spec.ts`]);
});

test.each([
  ['SQL', 'src/plugins/cchc-report/server/src/sources/life/rules.sql', 'frozenReports'],
  ['a template', 'src/plugins/cchc-report/server/src/templates/half-year.liquid', 'reportDemo'],
  [
    'words of the server',
    'src/plugins/cchc-report/server/src/translations/errors.vi.json',
    'contractFigures',
  ],
  ['configuration', 'config/middlewares.ts', 'limits'],
])('%s leads to the suites that read it', (_what, file, suite) => {
  expect(planOf([file], []).integration).toContain(`tests/integration/${suite}.test.ts`);
});

test('documents are read by the tests that look at them, and compiled by nothing', () => {
  const { checks, named, integration } = planOf(['docs/promises.md'], []);
  expect([checks, named, integration]).toEqual([
    [],
    ['scripts/promises.test.ts', 'security/secrets.test.ts'],
    [],
  ]);
});

test.each(['package-lock.json', 'jest.config.js', 'tsconfig.base.json', 'tests/support/globalSetup.ts'])(
  '%s may break any test, and that is told',
  (file) => {
    expect(planOf([file], []).everywhere).toEqual([file]);
  },
);

test('a source that no line is known for is told', () => {
  expect(planOf(['src/elsewhere/new.ts'], []).unmapped).toEqual(['src/elsewhere/new.ts']);
});
