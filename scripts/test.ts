/** `npm test`: everything that must hold before a change lands. Ends with one line: N passed, N failed, N skipped. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BrowserResults,
  type JestResults,
  sum,
  type Tally,
  tallyBrowser,
  tallyJest,
  tallyOf,
} from './lib/tally';
import { WHOLE_RUN } from './lib/wholeRun';

interface Check {
  readonly name: string;
  readonly script: string;
}

/** Each uses one processor: two at a time, the longest first. */
const CHECKS: readonly Check[] = [
  { name: 'build', script: 'build' },
  { name: 'types', script: 'typecheck' },
  { name: 'formatting', script: 'format:check' },
  { name: 'lint', script: 'lint' },
];
const AT_ONCE = 2;

const JEST_RESULTS = join('.tmp', 'jest-results.json');
/** As playwright.config.ts has it. */
const BROWSER_RESULTS = join('.tmp', 'browser-results.json');

const run = (args: readonly string[]): boolean => {
  const env = { ...process.env, [WHOLE_RUN]: 'true' };
  const { status } = spawnSync('npm', ['run', '--silent', ...args], { stdio: 'inherit', env });
  return status === 0;
};

/** What a check says comes when it is over, so that two at once do not mix their lines. */
const check = ({ name, script }: Check): Promise<Tally> =>
  new Promise((resolve, reject) => {
    const started = Date.now();
    const said: Buffer[] = [];
    const child = spawn('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said));
      const good = status === 0;
      console.log(`${good ? 'ok' : 'FAILED'}: ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
      resolve({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });
    });
  });

const allChecks = async (): Promise<Tally> => {
  const waiting = [...CHECKS];
  const tallies: Tally[] = [];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      tallies.push(await check(next));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return sum(tallies);
};

/** Runs a set of tests and counts what its results file says; one of an earlier run does not count. */
const tests = (args: readonly string[], file: string, tally: (results: string) => Tally): Tally => {
  mkdirSync('.tmp', { recursive: true });
  rmSync(file, { force: true });
  const endedWell = run(args);
  return tallyOf(existsSync(file) ? tally(readFileSync(file, 'utf8')) : undefined, endedWell);
};

const main = async (): Promise<void> => {
  const total = sum([
    await allChecks(),
    tests(['test:jest', '--', '--json', `--outputFile=${JEST_RESULTS}`], JEST_RESULTS, (text) =>
      tallyJest(JSON.parse(text) as JestResults),
    ),
    tests(['test:browser'], BROWSER_RESULTS, (text) => tallyBrowser(JSON.parse(text) as BrowserResults)),
  ]);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed === 0 ? 0 : 1;
};

void main();
