import { planOf } from './plan';

const namesOf = (files: readonly string[], gone: readonly string[] = []) =>
  planOf(files, gone).steps.map(({ name }) => name);

test('nothing changed asks for nothing', () => {
  expect(planOf([], [])).toEqual({ steps: [], integration: [], unmapped: [] });
});

test('a source of the server is formatted, linted, compiled and followed by its tests and suites', () => {
  const plan = planOf(['src/portal/paging.ts'], []);
  expect(plan.steps.map(({ name }) => name)).toEqual([
    'types (tsconfig.node.json)',
    'formatting',
    'lint',
    'unit and document tests',
  ]);
  expect(plan.steps.at(-1)?.command.slice(-2)).toEqual(['--findRelatedTests', 'src/portal/paging.ts']);
  expect(plan.integration).toEqual(['portal']);
});

test('a file that is gone is compiled without, and its suites run', () => {
  expect(namesOf([], ['src/uploads/zip.ts'])).toEqual(['types (tsconfig.node.json)']);
  expect(planOf([], ['src/uploads/zip.ts']).integration).toEqual(['uploads']);
});

test('a changed integration suite comes before those of changed sources', () => {
  const { integration } = planOf(['src/portal/paging.ts', 'tests/integration/slugs.test.ts'], []);
  expect(integration).toEqual(['slugs', 'portal']);
});

test('a source that no suite is known for is told', () => {
  expect(planOf(['src/admin/app.tsx'], []).unmapped).toEqual(['src/admin/app.tsx']);
});
