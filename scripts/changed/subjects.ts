import { APP } from './appSubjects';
import { BROWSER } from './browserSubjects';
import { PLUGIN } from './pluginSubjects';
import { PROJECT_FILES } from './projectSubjects';
import type { Subject } from './subject';

/** Short for the two folders that have most lines. */
const PREFIXES = [
  ['src/plugins/cchc-report/server/src/', 'plugin/'],
  ['src/plugins/cchc-report/admin/src/', 'pages/'],
] as const;

/**
 * Integration and browser tests load the built app, so imports do not tell which of them a source touches: this table does. The first
 * line that a changed path begins with counts.
 */
export const SUBJECTS: readonly Subject[] = [...PLUGIN, ...BROWSER, ...APP, ...PROJECT_FILES];

/** A path as the table writes it. */
export const shortened = (file: string): string => {
  const prefix = PREFIXES.find(([long]) => file.startsWith(long));
  return prefix === undefined ? file : prefix[1] + file.slice(prefix[0].length);
};

/** The path of the project that a line of the table is about. */
export const wholePath = (path: string): string => {
  const prefix = PREFIXES.find(([, short]) => path.startsWith(short));
  return prefix === undefined ? path : prefix[0] + path.slice(prefix[1].length);
};

/** The suites that would see a fault in a file, by the table; undefined: the table does not know the file. */
export const suitesOf = (file: string): readonly string[] | undefined =>
  SUBJECTS.find(([path]) => shortened(file).startsWith(path))?.[1];

/** The file of a suite as the table names it. */
export const fileOf = (suite: string): string => {
  if (!suite.includes('/')) return `tests/integration/${suite}.test.ts`;
  if (suite.startsWith('e2e/')) return `tests/${suite}.spec.ts`;
  return `${suite.startsWith('document/') ? 'tests/' : ''}${suite}.test.ts`;
};

const NAMES = [
  /^tests\/integration\/(\w+)\.test\.ts$/,
  /^tests\/(document\/.+)\.test\.ts$/,
  /^tests\/(e2e\/.+)\.spec\.ts$/,
];

/** The table's name for a suite's file; undefined when the file is not a suite of the three folders. */
export const suiteOf = (file: string): string | undefined =>
  NAMES.flatMap((pattern) => pattern.exec(file)?.[1] ?? [])[0];
