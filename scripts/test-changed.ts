/**
 * `npm run test:changed`, `npm run test:changed -- --base main`: in two minutes, whether a change broke what it touches.
 * Says at the end what was not run; `npm test` runs everything.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { changedSince } from './changed/files';
import { planOf, type Step } from './changed/plan';
import { PROJECT } from './lib/project';

/** Seconds within which the last integration suites may begin. */
const LAST_START = 75;
/** Suites that share one start of the test runner, one for each of two processors and one more. */
const AT_ONCE = 3;

const ran = ({ name, command }: Step): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const said: Buffer[] = [];
    const child = spawn('npx', ['--no-install', ...command], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status !== 0) process.stdout.write(Buffer.concat(said));
      console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`);
      resolve(status === 0);
    });
  });

const integrationStep = (suites: readonly string[]): Step => ({
  name: `integration: ${suites.join(', ')}`,
  command: [
    'jest',
    '--selectProjects',
    'integration',
    ...suites.map((suite) => `/integration/${suite}.test.ts`),
  ],
});

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { base: { type: 'string', default: 'HEAD' } } });
  const began = Date.now();
  const { files, gone } = changedSince(values.base);
  const { steps, integration, unmapped } = planOf(files, gone);
  console.log(`${files.length + gone.length} files changed since ${values.base}.`);
  const first = integration.slice(0, AT_ONCE);
  const all = [...steps, ...(first.length === 0 ? [] : [integrationStep(first)])];
  const results = await Promise.all(all.map(ran));
  const waiting = integration.slice(AT_ONCE);
  while (waiting.length > 0 && (Date.now() - began) / 1000 < LAST_START)
    results.push(await ran(integrationStep(waiting.splice(0, AT_ONCE))));

  const notRun = [
    ...(waiting.length === 0 ? [] : [`integration suites of what changed: ${waiting.join(', ')}`]),
    ...(unmapped.length === 0 ? [] : [`integration suites of: ${unmapped.join(', ')} (none is known)`]),
    'other integration suites, the build of the admin, browser tests',
  ];
  console.log(`Not run: ${notRun.join('; ')}. npm test runs everything.`);
  const failed = results.filter((good) => !good).length;
  console.log(
    `${results.length - failed} passed, ${failed} failed (${Math.round((Date.now() - began) / 1000)} s)`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
};

void main();
