import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, relative } from 'node:path';
import { inProject, PROJECT } from '../lib/project';
import type { Step } from './plan';

/** The folder of programs that npm installed. */
const PROGRAMS = inProject('node_modules', '.bin');

/** Milliseconds that a step has to end after a signal. */
const GRACE = 15_000;

/** The result of a step; `unfinished`: the time limit came first. */
export interface Ended {
  readonly name: string;
  readonly result: 'passed' | 'failed' | 'unfinished';
  readonly seconds: number;
  /** Suites of the step that did not finish. */
  readonly left: readonly string[];
}

type Environment = Readonly<Record<string, string>>;

/** Reads the suites in the output of jest, each with its result. */
export const suitesIn = (output: string): ReadonlyMap<string, 'PASS' | 'FAIL'> =>
  new Map(
    [...output.matchAll(/^(PASS|FAIL) (?:\w+ )?(\S+\.test\.ts)\b/gm)].map(
      ([, how, file = '']) => [file, how === 'PASS' ? 'PASS' : 'FAIL'] as const,
    ),
  );

/** A failed test in the output of Playwright's list reporter. */
const FAILED_IN_BROWSER = /^ +(✘|x) +\d+ /m;

/** Tells from the output of an unfinished step if a test had failed. */
export const hasFailure = (output: string): boolean =>
  [...suitesIn(output).values()].includes('FAIL') || FAILED_IN_BROWSER.test(output);

const run = (
  { command }: Step,
  bound: AbortSignal,
  environment: Environment,
): Promise<{ readonly status: number | null; readonly output: string }> =>
  new Promise((resolve, reject) => {
    const said: Buffer[] = [];
    // A process group, so that all processes of the step end with it.
    const [program = '', ...args] = command;
    const child = spawn(program, args, {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, PATH: `${PROGRAMS}${delimiter}${process.env['PATH'] ?? ''}`, ...environment },
    });
    let timer: NodeJS.Timeout | undefined;
    const signal = (name: NodeJS.Signals): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, name);
      } catch {
        // The whole group had ended already.
      }
    };
    const end = (): void => {
      signal('SIGTERM');
      timer = setTimeout(() => signal('SIGKILL'), GRACE);
    };
    bound.addEventListener('abort', end, { once: true });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    // Only when every process of the step has closed its output.
    child.on('close', (status) => {
      clearTimeout(timer);
      bound.removeEventListener('abort', end);
      resolve({ status, output: Buffer.concat(said).toString() });
    });
  });

/**
 * Runs a step to its end or to the time limit, and prints its output if something failed.
 * @param suites answers, after the run, the suites of the step
 */
export const runStep = async (
  step: Step,
  bound: AbortSignal,
  suites: () => readonly string[] = () => [],
  environment: Environment = {},
): Promise<Ended> => {
  const { name } = step;
  if (bound.aborted) return { name, result: 'unfinished', seconds: 0, left: suites() };
  const began = Date.now();
  const { status, output } = await run(step, bound, environment);
  const isCut = bound.aborted && status !== 0;
  const hasFailed = isCut ? hasFailure(output) : status !== 0;
  if (hasFailed) process.stdout.write(output);
  const result = hasFailed ? 'failed' : isCut ? 'unfinished' : 'passed';
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `${{ passed: 'ok', failed: 'FAILED', unfinished: 'not finished' }[result]}: ${name} (${seconds} s)`,
  );
  const over = suitesIn(output);
  return { name, result, seconds, left: isCut ? suites().filter((suite) => !over.has(suite)) : [] };
};

/**
 * Runs suites with jest in one process, so that they share the preparation. Those of `order` run first.
 * @param order files relative to the project
 */
export const runJest = (
  { name, command }: Step,
  bound: AbortSignal,
  order: readonly string[],
  environment: Environment = {},
): Promise<Ended> => {
  mkdirSync(inProject('.tmp'), { recursive: true });
  const list = inProject('.tmp', `changed-${name.replaceAll(/\W+/g, '-')}.json`);
  rmSync(list, { force: true });
  const readChoice = (): readonly string[] =>
    existsSync(list)
      ? (JSON.parse(readFileSync(list, 'utf8')) as string[]).map((file) => relative(PROJECT, file))
      : order;
  const sequencer = ['--testSequencer', inProject('scripts', 'changed', 'inOrder.js')];
  return runStep({ name, command: [...command, ...sequencer] }, bound, readChoice, {
    ...environment,
    CCHC_ORDER: JSON.stringify(order),
    CCHC_CHOSEN: list,
    FORCE_COLOR: '0',
  });
};
