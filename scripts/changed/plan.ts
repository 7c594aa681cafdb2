import { suitesOf } from './subjects';

/** A command of the check, its words as the shell would take them. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

/** The checks to run for a change, and the sources that no check covers. */
export interface Plan {
  /** Beside each other. */
  readonly steps: readonly Step[];
  /** Integration suites, the most telling first. */
  readonly integration: readonly string[];
  /** Changed sources of which the table of suites knows nothing. */
  readonly unmapped: readonly string[];
}

const CODE = /\.(ts|tsx|js|mjs)$/;
const FORMATTED = /\.(ts|tsx|js|mjs|json|css|ya?ml)$/;
/** Files that unit tests may import. */
const IMPORTED = /\.(ts|tsx|js|json|liquid|sql)$/;
const INTEGRATION = /^tests\/integration\/(\w+)\.test\.ts$/;
/** Files that run in the app or in the database. */
const RUNS = /^(src|config|database|public)\//;
const TEST = /\.test\.ts$/;

/** The programs of `npm run typecheck` and what their files begin with. */
const PROGRAMS: readonly (readonly [project: string, files: RegExp])[] = [
  [
    'tsconfig.node.json',
    /^(config|database|scripts|security|tests|types)\/|^src\/(?!admin\/)(?!plugins\/cchc-report\/admin\/)|\.test\.ts$/,
  ],
  ['tsconfig.admin.json', /^src\/admin\/|^src\/plugins\/cchc-report\/(admin|server\/src\/types)\//],
  ['tsconfig.browser.json', /^public\/portal\//],
  ['tests/e2e/tsconfig.json', /^tests\/(e2e|support)\/|^playwright\.config\.ts$|^scripts\/lib\//],
];

const step = (name: string, command: readonly string[], files: readonly string[]): readonly Step[] =>
  files.length === 0 ? [] : [{ name, command: [...command, ...files] }];

const CACHE = ['--cache', '--cache-strategy', 'content', '--cache-location'];

/** Chooses the checks that concern the changed files, deleted ones included. */
export const planOf = (files: readonly string[], gone: readonly string[]): Plan => {
  const code = files.filter((file) => CODE.test(file));
  const formatted = files.filter((file) => FORMATTED.test(file));
  const imported = files.filter((file) => IMPORTED.test(file));
  const touched = [...files, ...gone].filter((file) => CODE.test(file) || file.endsWith('.json'));
  const programs = PROGRAMS.filter(([, pattern]) => touched.some((file) => pattern.test(file)));
  const suites = files.flatMap((file) => INTEGRATION.exec(file)?.[1] ?? []);
  const sources = [...files, ...gone].filter((file) => RUNS.test(file) && !TEST.test(file));
  return {
    steps: [
      ...programs.map(([project]) => ({ name: `types (${project})`, command: ['tsc', '-p', project] })),
      ...step('formatting', ['prettier', '--check', '--log-level', 'warn', '--ignore-unknown'], formatted),
      ...step(
        'lint',
        ['eslint', '--max-warnings', '0', '--no-warn-ignored', ...CACHE, '.tmp/eslint-changed'],
        code,
      ),
      ...step(
        'unit and document tests',
        [...['jest', '--selectProjects', 'unit', 'document', '--passWithNoTests'], '--findRelatedTests'],
        imported,
      ),
    ],
    integration: [...new Set([...suites, ...sources.flatMap((file) => suitesOf(file) ?? [])])],
    unmapped: sources.filter((file) => suitesOf(file) === undefined),
  };
};
