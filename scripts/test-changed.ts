/**
 * `npm run test:changed`, `npm run test:changed -- --base main`: tests what a change touches, within two minutes. Ends with 1 if
 * something failed, with 2 if only `npm test` can tell.
 */
import { parseArgs } from 'node:util';
import { changedSince } from './changed/files';
import { type Plan, makePlan } from './changed/plan';
import { type Ended, runJest, runStep } from './changed/run';
import { makeVerdict } from './changed/verdict';
import { LONG_RUN, WHOLE_RUN } from './lib/runKind';

/** Time limit in seconds: nothing begins after it, and running steps get a few seconds to end. */
const LIMIT = '115';

const JEST = ['jest', '--maxWorkers=2'];

/** Types, formatting and lint, one after another. */
const runChecks = async ({ checks }: Plan, bound: AbortSignal): Promise<readonly Ended[]> => {
  const ended: Ended[] = [];
  for (const check of checks) ended.push(await runStep(check, bound));
  return ended;
};

const runUnits = async ({ imported, named }: Plan, bound: AbortSignal): Promise<readonly Ended[]> => {
  if (imported.length + named.length === 0) return [];
  const projects = ['--selectProjects', 'unit', 'document'];
  const command = [...JEST, ...projects, '--findRelatedTests', ...imported, ...named];
  return [await runJest({ name: 'unit and document tests', command }, bound, named)];
};

/** Stages that need the built app. Browser tests also need the built admin; integration tests do not. */
const runApp = async ({ integration, browser }: Plan, bound: AbortSignal): Promise<readonly Ended[]> => {
  const ended: Ended[] = [];
  const isBuilt = browser.length > 0;
  if (isBuilt) {
    const build = { name: 'build', command: ['tsx', 'scripts/build.ts', '--if-changed'] };
    ended.push(await runStep(build, bound));
    if (ended.some(({ result }) => result === 'failed')) return ended;
  }
  const projects = ['--selectProjects', 'integration'];
  const suites = {
    name: 'integration tests',
    command: [...JEST, ...projects, '--runTestsByPath', ...integration],
  };
  const pages = { name: 'browser tests', command: ['playwright', 'test', '--project=tests', ...browser] };
  const both = await Promise.all([
    ...(integration.length === 0
      ? []
      : [runJest(suites, bound, integration, isBuilt ? { [WHOLE_RUN]: 'true' } : {})]),
    ...(isBuilt ? [runStep(pages, bound, () => browser, browserEnvironment(browser))] : []),
  ]);
  return [...ended, ...both];
};

/** All tests of these files belong to the long run. */
const LONG_FILES = /(english\.fixed|english\.records|entry|office-wording)\.spec\.ts$/;
const browserEnvironment = (browser: readonly string[]): Readonly<Record<string, string>> =>
  browser.some((file) => LONG_FILES.test(file)) ? { [LONG_RUN]: 'true' } : {};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: 'HEAD' },
      seconds: { type: 'string', default: LIMIT },
    },
  });
  const began = Date.now();
  const { files, gone } = changedSince(values.base);
  const plan = makePlan(files, gone);
  console.log(`${files.length + gone.length} files changed since ${values.base}.`);
  const bound = new AbortController();
  const end = (): void => bound.abort();
  setTimeout(end, Number(values.seconds) * 1000).unref();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  const ended = await Promise.all([
    runUnits(plan, bound.signal),
    runChecks(plan, bound.signal),
    runApp(plan, bound.signal),
  ]);
  const { lines, exitCode } = makeVerdict(plan, ended.flat(), Math.round((Date.now() - began) / 1000));
  console.log(lines.join('\n'));
  process.exitCode = exitCode;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
