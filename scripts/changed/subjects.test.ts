import { existsSync, readdirSync } from 'node:fs';
import { inProject } from '../lib/project';
import { SUBJECTS, suitesOf } from './subjects';

const SERVER = 'src/plugins/cchc-report/server/src';

test.each(SUBJECTS)('what the table says of %s exists', (path, suites) => {
  const file = path.replace(/^plugin\//, `${SERVER}/`);
  const [folder = '', beginning = ''] = [file.slice(0, file.lastIndexOf('/')), file.split('/').at(-1)];
  expect(readdirSync(inProject(folder)).some((name) => name.startsWith(beginning))).toBe(true);
  for (const suite of suites)
    expect([suite, existsSync(inProject('tests', 'integration', `${suite}.test.ts`))]).toEqual([suite, true]);
});

test('no line of the table is hidden by one above it', () => {
  const paths = SUBJECTS.map(([path]) => path);
  const hidden = paths.filter((path, index) => paths.slice(0, index).some((above) => path.startsWith(above)));
  expect(hidden).toEqual([]);
});

test('a file leads to the suites of the narrowest line about it, one of another subject to none', () => {
  expect(suitesOf('src/portal/pages/news.ts')).toEqual(['portal']);
  expect(suitesOf(`${SERVER}/document/check/rules/page.ts`)).toEqual(['documentCheck']);
  expect(suitesOf('src/admin/app.tsx')).toBeUndefined();
});
