/** `npm test`: everything that must hold before a change lands. Ends with one line: N passed, N failed, N skipped. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface JestSummary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const CHECKS: readonly { readonly name: string; readonly script: string }[] = [
  { name: 'formatting', script: 'format:check' },
  { name: 'lint', script: 'lint' },
  { name: 'types', script: 'typecheck' },
  { name: 'build', script: 'build' },
];

const RESULTS = join('.tmp', 'jest-results.json');

const run = (args: readonly string[]): boolean => {
  const { status } = spawnSync('npm', ['run', '--silent', ...args], { stdio: 'inherit' });
  return status === 0;
};

const checks = (): Tally => {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, script } of CHECKS) {
    const started = Date.now();
    const good = run([script]);
    tally[good ? 'passed' : 'failed'] += 1;
    console.log(`${good ? 'ok' : 'FAILED'}: ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  }
  return tally;
};

/** A run that leaves no results, or suites that could not be run, count as failed. */
const tests = (): Tally => {
  mkdirSync('.tmp', { recursive: true });
  rmSync(RESULTS, { force: true });
  const good = run(['test:jest', '--', '--json', `--outputFile=${RESULTS}`]);
  if (!existsSync(RESULTS)) return { passed: 0, failed: 1, skipped: 0 };
  const summary = JSON.parse(readFileSync(RESULTS, 'utf8')) as JestSummary;
  const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  return {
    passed: summary.numPassedTests,
    failed: good ? failed : Math.max(failed, 1),
    skipped: summary.numPendingTests,
  };
};

const [a, b] = [checks(), tests()];
const total: Tally = {
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
};
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
