import { APP } from './appSubjects';
import { BROWSER } from './browserSubjects';
import { PACKAGES } from './packageSubjects';
import { PLUGIN } from './pluginSubjects';
import { PROJECT_FILES } from './projectSubjects';
import type { Subject } from './subject';

/** Abbreviations of the two folders that have most lines. */
const PREFIXES = [
  ['src/plugins/cchc-report/server/src/', 'plugin/'],
  ['src/plugins/cchc-report/admin/src/', 'pages/'],
] as const;

/**
 * Tells which suites test a source. Integration and browser tests load the built app, so imports cannot tell. The first line whose
 * path matches counts.
 */
export const SUBJECTS: readonly Subject[] = [...PLUGIN, ...BROWSER, ...PACKAGES, ...APP, ...PROJECT_FILES];

/** Abbreviates a path as the table does. */
export const abbreviatePath = (file: string): string => {
  const prefix = PREFIXES.find(([long]) => file.startsWith(long));
  return prefix === undefined ? file : prefix[1] + file.slice(prefix[0].length);
};

/** Expands the path of a line of the table. */
export const expandPath = (path: string): string => {
  const prefix = PREFIXES.find(([, short]) => path.startsWith(short));
  return prefix === undefined ? path : prefix[0] + path.slice(prefix[1].length);
};

/** Finds the suites that would find a fault in a file; undefined if the table does not know the file. */
export const findSuites = (file: string): readonly string[] | undefined =>
  SUBJECTS.find(([path]) => abbreviatePath(file).startsWith(path))?.[1];

/** Returns the file of a suite, given its name in the table. */
export const suiteFile = (suite: string): string => {
  if (!suite.includes('/')) return `tests/integration/${suite}.test.ts`;
  if (suite.startsWith('e2e/')) return `tests/${suite}.spec.ts`;
  const [, name, rest] = /^(nd30-\w+)\/(.+)$/.exec(suite) ?? [];
  if (name !== undefined) return `src/packages/${name}/tests/${rest}.test.ts`;
  return `${suite.startsWith('document/') ? 'tests/' : ''}${suite}.test.ts`;
};

/** A package's suites are named as if its folder of tests lay under `tests/`. */
const PACKAGE_TESTS = /^src\/packages\/([^/]+)\/tests\//;

const NAMES = [
  /^tests\/integration\/(\w+)\.test\.ts$/,
  /^tests\/((?:document|nd30-\w+)\/.+)\.test\.ts$/,
  /^tests\/(e2e\/.+)\.spec\.ts$/,
];

/** The table's name for a suite's file; undefined when the file is not a suite of the three folders. */
export const suiteName = (file: string): string | undefined =>
  NAMES.flatMap((pattern) => pattern.exec(file.replace(PACKAGE_TESTS, 'tests/$1/'))?.[1] ?? [])[0];
