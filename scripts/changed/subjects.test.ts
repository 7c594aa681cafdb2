import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { inProject, PROJECT } from '../lib/project';
import { EVERYTHING } from './subject';
import { suiteFile, SUBJECTS, suiteName, findSuites, expandPath } from './subjects';

const SERVER = 'src/plugins/cchc-report/server/src';
const inGit = existsSync(inProject('.git')) ? test : test.skip;

const suitesIn = (folder: string): readonly string[] =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' }).flatMap(
    (name) => suiteName(`${folder}/${name}`) ?? [],
  );

test.each(SUBJECTS)('every path and suite in the line of %s exists', (path, suites) => {
  const file = expandPath(path);
  const [folder = '', beginning = ''] = [file.slice(0, file.lastIndexOf('/') + 1), file.split('/').at(-1)];
  expect(readdirSync(inProject(folder)).some((name) => name.startsWith(beginning))).toBe(true);
  for (const suite of suites.filter((name) => name !== EVERYTHING))
    expect([suite, existsSync(inProject(suiteFile(suite)))]).toEqual([suite, true]);
});

test('no line of the table is hidden by a line above it', () => {
  const paths = SUBJECTS.map(([path]) => path);
  const hidden = paths.filter((path, index) => paths.slice(0, index).some((above) => path.startsWith(above)));
  expect(hidden).toEqual([]);
});

test.each([
  ['tests/integration', 25],
  ['tests/document', 8],
  ['tests/e2e', 25],
  ['src/packages/nd30-document/tests', 20],
  ['src/packages/nd30-check/tests', 10],
])('every suite of %s is reached by a line', (folder, least) => {
  const reached = new Set(SUBJECTS.flatMap(([, suites]) => suites));
  const suites = suitesIn(folder);
  expect(suites.length).toBeGreaterThan(least);
  expect(suites.filter((suite) => !reached.has(suite))).toEqual([]);
});

inGit('the table knows every file of the project', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: PROJECT, encoding: 'utf8' }).trim().split('\n');
  expect(files.length).toBeGreaterThan(1000);
  expect(files.filter((file) => findSuites(file) === undefined)).toEqual([]);
});

test('a file leads to the suites of the narrowest line about it', () => {
  expect(findSuites('src/portal/pages/news.ts')).toEqual(['portal']);
  expect(findSuites(`${SERVER}/reports/service/calendar.ts`)).toEqual(['lifeSettings.long']);
  expect(findSuites('src/elsewhere/new.ts')).toBeUndefined();
});
