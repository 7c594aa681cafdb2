import { importersIn } from './importers';
import { EVERYTHING } from './subject';
import { suiteFile, suiteName, findSuites } from './subjects';

/** A check: its name and the words of its command. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

/** The checks to run for a change, and the changed files that none covers. */
export interface Plan {
  /** Types, formatting and lint of the changed files. */
  readonly checks: readonly Step[];
  /** Changed files that unit and document tests may import. */
  readonly imported: readonly string[];
  /** Unit and document tests that the table names, the most specific first. */
  readonly named: readonly string[];
  /** Integration suites, the most specific first. */
  readonly integration: readonly string[];
  /** Browser tests, the most specific first. */
  readonly browser: readonly string[];
  /** Changed files that the table does not know. */
  readonly unmapped: readonly string[];
  /** Changed files that may break any test. */
  readonly everywhere: readonly string[];
}

const CODE = /\.(ts|tsx|js|mjs)$/;
const FORMATTED = /\.(ts|tsx|js|mjs|json|css|ya?ml)$/;
/** Files that unit and document tests may import. */
const IMPORTED = /\.(ts|tsx|js|json|liquid|sql)$/;
const UNIT_TEST = /\.test\.ts$/;
const LONG = /^tests\/long\//;
/** Folders of suites and their helpers. */
export const TEST_FOLDERS = [
  'tests',
  'src/packages/nd30-document/tests',
  'src/packages/nd30-check/tests',
] as const;

/** Unit tests that look at every file of the project. */
const ALWAYS = ['security/secrets', 'scripts/promises'];

/** The compiler of `npm run typecheck`. The command `tsc` is TypeScript 5, which Strapi and ESLint need. */
const TYPECHECK = ['node', 'node_modules/typescript-7/bin/tsc', '-p'];

/** The programs of `npm run typecheck` and the paths of their files. */
const PROGRAMS: readonly (readonly [project: string, files: RegExp])[] = [
  [
    'tsconfig.node.json',
    /^(config|database|scripts|security|tests|types)\/|^src\/(?!admin\/)(?!plugins\/cchc-report\/admin\/)|\.test\.ts$/,
  ],
  ['tsconfig.admin.json', /^src\/admin\/|^src\/plugins\/cchc-report\/(admin|server\/src\/types)\//],
  ['tsconfig.browser.json', /^public\/portal\//],
  ['tests/e2e/tsconfig.json', /^tests\/(e2e|support)\/|^playwright\.config\.ts$|^scripts\/lib\//],
];
/** Files that the compilation of every program depends on. */
const COMPILER = /^(tsconfig\.base\.json|package(-lock)?\.json|types\/)/;

const step = (name: string, command: readonly string[], files: readonly string[]): readonly Step[] =>
  files.length === 0 ? [] : [{ name, command: [...command, ...files] }];

const CACHE = ['--cache', '--cache-strategy', 'content', '--cache-location'];

const chooseChecks = (files: readonly string[], gone: readonly string[]): readonly Step[] => {
  const touched = [...files, ...gone].filter((file) => CODE.test(file) || file.endsWith('.json'));
  const programs = PROGRAMS.filter(([, pattern]) =>
    touched.some((file) => pattern.test(file) || COMPILER.test(file)),
  );
  return [
    ...programs.map(([project]) => ({ name: `types (${project})`, command: [...TYPECHECK, project] })),
    ...step(
      'formatting',
      ['oxfmt', '--check', '--no-error-on-unmatched-pattern'],
      files.filter((file) => FORMATTED.test(file)),
    ),
    ...step(
      'lint',
      ['eslint', '--max-warnings', '0', '--no-warn-ignored', ...CACHE, '.tmp/eslint-changed'],
      files.filter((file) => CODE.test(file)),
    ),
  ];
};

/** Chooses the checks that concern the changed files, deleted ones included. */
export const makePlan = (files: readonly string[], gone: readonly string[]): Plan => {
  const all = [...files, ...gone];
  // A changed suite tells first, then those whose helpers changed; a unit test is no source.
  const tests = files.filter((file) => TEST_FOLDERS.some((folder) => file.startsWith(`${folder}/`)));
  const helped = [...tests, ...importersIn(TEST_FOLDERS, tests)].flatMap((file) => suiteName(file) ?? []);
  const sources = all.filter((file) => !UNIT_TEST.test(file));
  const chosen = [...new Set([...helped, ...sources.flatMap((file) => findSuites(file) ?? [])])];
  const suites = chosen.filter((suite) => suite !== EVERYTHING);
  const isBrowser = (suite: string): boolean => suite.startsWith('e2e/');
  const isNamed = (suite: string): boolean => suite.includes('/') && !isBrowser(suite);
  return {
    checks: chooseChecks(files, gone),
    imported: files.filter((file) => IMPORTED.test(file) && !LONG.test(file)),
    named: all.length === 0 ? [] : [...new Set([...suites.filter(isNamed), ...ALWAYS])].map(suiteFile),
    integration: suites.filter((suite) => !suite.includes('/')).map(suiteFile),
    browser: suites.filter(isBrowser).map(suiteFile),
    unmapped: sources.filter((file) => findSuites(file) === undefined),
    everywhere: sources.filter((file) => findSuites(file)?.includes(EVERYTHING)),
  };
};
