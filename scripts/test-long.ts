/**
 * `npm run test:long`: builds, then runs the tests that take too long for `npm test`, one part after another. Succeeds if every part
 * does. Arguments go to the first part: `npm run test:long -- killed`.
 */
import { spawnSync } from 'node:child_process';
import { importersIn } from './changed/importers';
import { TEST_FOLDERS } from './changed/plan';
import { bringTestPrograms } from './lib/bringTestPrograms';
import { LONG_RUN } from './lib/runKind';
import { LONG_TEST_PROGRAMS, TEST_PROGRAMS } from './lib/testPrograms';

/** The suites of `npm test` that do more of their kind in a long run. */
const larger = importersIn(TEST_FOLDERS, ['tests/support/volume.ts']).filter((file) =>
  file.endsWith('.test.ts'),
);

const PARTS: readonly (readonly string[])[] = [
  ['jest', '--config', 'jest.long.config.js', '--runInBand', ...process.argv.slice(2)],
  ['jest', '--testPathPatterns', String.raw`\.long\.test\.ts$`, '--maxWorkers=2'],
  ['jest', '--maxWorkers=2', '--runTestsByPath', ...larger],
  ['playwright', 'test', '--project=tests'],
];

const run = (program: string, args: readonly string[], env = process.env): number =>
  spawnSync(program, [...args], { stdio: 'inherit', env }).status ?? 1;

const areTherePrograms = bringTestPrograms(undefined, [...TEST_PROGRAMS, ...LONG_TEST_PROGRAMS]);
const build = areTherePrograms ? run('npm', ['run', 'build', '--', '--if-changed']) : 1;
const environment = { ...process.env, [LONG_RUN]: 'true' };
const statuses = build === 0 ? PARTS.map((args) => run('npx', args, environment)) : [build];
process.exitCode = Math.max(...statuses);
