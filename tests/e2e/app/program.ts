import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { inProject, PROJECT } from '../../../scripts/lib/project';
import { APP_LOG } from './environment';

/** Longest start of the app on a busy machine. */
const START_MS = 120_000;
const LOOK_MS = 200;

/** Starts one of our TypeScript programs in a process of its own. All it prints goes to the log; errors are shown too. */
const start = (file: string, env: NodeJS.ProcessEnv): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', inProject(...file.split('/'))], {
    cwd: PROJECT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(APP_LOG, { flags: 'a' });
  for (const stream of [child.stdout, child.stderr]) stream.pipe(log, { end: false });
  child.stderr.pipe(process.stderr, { end: false });
  return child;
};

/** Runs a program to its end. @throws Error when it did not end well */
export const run = async (file: string, env: NodeJS.ProcessEnv): Promise<void> => {
  const [code]: unknown[] = await once(start(file, env), 'exit');
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}.`);
};

export interface Server {
  stop(): Promise<void>;
  /** For an `exit` handler. */
  kill(): void;
}

/** Starts a program that serves `url` and waits until it answers. @throws Error when it ends or is silent for too long */
export const serve = async (file: string, env: NodeJS.ProcessEnv, url: string): Promise<Server> => {
  const child = start(file, env);
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
  const deadline = Date.now() + START_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode} before it served.`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`${file} did not serve ${url} within ${START_MS / 1000} s.`);
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return { stop, kill: () => void child.kill('SIGTERM') };
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
