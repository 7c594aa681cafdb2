/** `npm test`: everything that must hold before a change lands. Ends with one line: N passed, N failed, N skipped. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beginDemoTemplate, startTestServer, stopTestServer } from '../tests/support/server';
import { bringTestPrograms } from './lib/bringTestPrograms';
import { PROJECT } from './lib/project';
import {
  type BrowserTimes,
  browserTimes,
  type JestTimes,
  jestTimes,
  slowestLines,
  type BrowserResults,
  type JestResults,
  sum,
  type Tally,
  tallyBrowser,
  tallyJest,
  tallyRun,
} from './lib/testResults';
import { type Ended, inTurn, runHere, runStage, type Stage } from './lib/stages';

const JEST_RESULTS = join('.tmp', 'jest-results.json');
/** As playwright.config.ts has it. */
const BROWSER_RESULTS = join('.tmp', 'browser-results.json');
const SLOWEST = 10;

const BUILD: Stage = { name: 'build', script: ['build', '--', '--if-changed'] };
const CHECKS: readonly Stage[] = [
  { name: 'types', script: ['typecheck'] },
  { name: 'formatting', script: ['format:check'] },
  { name: 'lint', script: ['lint'] },
];
/** Suites named `.long.test.ts` run in `npm run test:long` and `npm run test:changed`. The first two are those of jest.config.js. */
const WITHOUT_LONG = ['--testPathIgnorePatterns', '/node_modules/', '/dist/', String.raw`\.long\.test\.ts$`];
const JEST: Stage = {
  name: 'jest',
  script: ['test:jest', '--', '--json', `--outputFile=${JEST_RESULTS}`, ...WITHOUT_LONG],
  live: true,
};
const BROWSER: Stage = { name: 'browser', script: ['test:browser'] };

const tallyOfCheck = ({ endedWell }: Ended): Tally =>
  tallyRun({ passed: endedWell ? 1 : 0, failed: 0, skipped: 0 }, endedWell);

const readResults = <Results>(file: string): Results | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : undefined;

const main = async (): Promise<void> => {
  if (!bringTestPrograms()) {
    console.log('0 passed, 1 failed, 0 skipped');
    process.exitCode = 1;
    return;
  }
  mkdirSync('.tmp', { recursive: true });
  // Remove the results of an earlier run.
  for (const file of [JEST_RESULTS, BROWSER_RESULTS]) rmSync(file, { force: true });

  const began = Date.now();
  const checking = inTurn(CHECKS);
  const build = await runStage(BUILD);
  // Both share one server and one set of demo records.
  const server = await runHere('database', startTestServer);
  beginDemoTemplate();
  // Run both at once: one waits for its app while the other works, and at the end the other has work for a single core only.
  const [jest, browser] = await Promise.all([runStage(JEST), runStage(BROWSER)]);
  const checks = [build, server, ...(await checking)];
  await stopTestServer();

  const jestResults = readResults<JestResults & JestTimes>(JEST_RESULTS);
  const browserResults = readResults<BrowserResults & BrowserTimes>(BROWSER_RESULTS);
  const times = [
    ...(jestResults === undefined ? [] : jestTimes(jestResults, PROJECT)),
    ...(browserResults === undefined ? [] : browserTimes(browserResults)),
  ];
  console.log(`The ${SLOWEST} slowest suites:\n${slowestLines(times, SLOWEST).join('\n')}`);
  const seconds = [...checks, jest, browser].map((stage) => `${stage.name} ${stage.seconds} s`);
  console.log(`${seconds.join(', ')}; all ${Math.round((Date.now() - began) / 1000)} s`);

  const total = sum([
    ...checks.map(tallyOfCheck),
    tallyRun(jestResults && tallyJest(jestResults), jest.endedWell),
    tallyRun(browserResults && tallyBrowser(browserResults), browser.endedWell),
  ]);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed === 0 ? 0 : 1;
};

void main();
