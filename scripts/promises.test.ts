import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from './lib/project';

/** Short for folders that many rows name. */
const FOLDERS: Readonly<Record<string, string>> = {
  P: 'src/plugins/cchc-report/server/src/',
  D: 'src/packages/nd30-document/',
  C: 'src/packages/nd30-check/',
};
const SUITES = /\.(?:test|spec)\.ts$/;

const text = readFileSync(inProject('docs', 'promises.md'), 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| '));
const readIds = (line: string): readonly string[] => line.match(/\b[A-Z]{2,3}-\d{2}\b/g) ?? [];
const rowIds = rows.flatMap((row) => /^\| \*{0,2}([A-Z]{2,3}-\d{2})/.exec(row)?.[1] ?? []);

/** Reads the files that a row names. A name without a folder is in the folder of the name before it. */
const readFileNames = (row: string): readonly string[] => {
  let folder = '';
  return [...row.matchAll(/`([\w./*-]+\.(?:test|spec)\.ts|(?:tests|security)\/[\w./-]+)`/g)].map(
    ([, name = '']) => {
      const whole = name.replace(/^([PDC])\//, (_, short: string) => FOLDERS[short] ?? '');
      const path = whole.includes('/') ? whole : join(folder, whole);
      folder = dirname(path);
      return path;
    },
  );
};

const isThere = (path: string): boolean =>
  path.includes('*')
    ? readdirSync(inProject(dirname(path))).some((name) => SUITES.test(name))
    : existsSync(inProject(path));

const suitesIn = (folder: string): readonly string[] =>
  readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => SUITES.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));

test('each promise has one row', () => {
  expect(rowIds.length).toBeGreaterThan(90);
  expect(rowIds.filter((id, index) => rowIds.indexOf(id) !== index)).toEqual([]);
});

test('every test that docs/promises.md names is there', () => {
  const missing = rows.flatMap((row) =>
    readFileNames(row)
      .filter((path) => !isThere(path))
      .map((path) => `${readIds(row)[0] ?? row}: ${path}`),
  );
  expect(missing).toEqual([]);
});

/** Tells if `npm test` runs nothing of a file. */
const isLeftOut = (path: string): boolean => {
  if (/^tests\/long\/|\.long\.test\.ts$/.test(path)) return true;
  if (!path.endsWith('.spec.ts')) return false;
  const source = readFileSync(inProject(path), 'utf8');
  return [...source.matchAll(/^ *test\(.*?async/gms)].every(([head]) => head.includes('IN_LONG_RUN'));
};

/** A full disk needs a mount, and a soak needs minutes. */
const LONG_BY_NATURE = ['CR-08', 'LD-05'];

test('every promise that has a test has one in npm test', () => {
  const withoutOne = rows
    .filter((row) => readIds(row.slice(0, 12)).length > 0)
    .map(
      (row) =>
        [
          readIds(row)[0] ?? '',
          readFileNames(row).filter((path) => /\.(test|spec)\.ts$/.test(path)),
        ] as const,
    )
    .filter(([, files]) => files.length > 0 && files.every(isLeftOut));
  expect(withoutOne.map(([id]) => id)).toEqual(LONG_BY_NATURE);
});

test('every promise that a test names has its row', () => {
  const named = ['tests', 'src', 'scripts', 'database', 'security']
    .flatMap(suitesIn)
    .flatMap((path) =>
      [
        ...readFileSync(inProject(path), 'utf8').matchAll(
          /\b(?:test|it|describe)(?:\.each\([^)]*\))?\(\s*['`]((?:[A-Z]{2,3}-\d{2} )+)/g,
        ),
      ].flatMap(([, ids = '']) => readIds(ids)),
    );
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((id) => !rowIds.includes(id))).toEqual([]);
});
