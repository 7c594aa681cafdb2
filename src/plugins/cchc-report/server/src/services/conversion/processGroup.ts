import { spawn } from 'node:child_process';

export interface GroupOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Seconds the program and everything it started may take. */
  readonly timeoutSeconds: number;
  /** Ends the group at once. */
  readonly signal: AbortSignal;
}

export interface Ended {
  readonly how: 'by-itself' | 'timeout' | 'stopped';
  /** Exit code; null when a signal ended the program. */
  readonly code: number | null;
  /** The last of what it wrote to standard error. */
  readonly said: string;
}

/** Characters kept of what a program says. */
const MOST_SAID = 2000;

/** How long a process that left the group may hold the program's standard error open, in milliseconds. */
const LINGERING = 1000;

/**
 * Runs a program in a process group of its own, without a shell. Nothing of the group outlives the call: at the limit,
 * when it is stopped and also when the program ends by itself, whoever is left is killed. Stopped before, it starts none.
 * @throws Error when the program cannot be started
 */
export const runInGroup = (
  program: string,
  args: readonly string[],
  { cwd, env, timeoutSeconds, signal }: GroupOptions,
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) {
      resolve({ how: 'stopped', code: null, said: '' });
      return;
    }
    const child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    let how: Ended['how'] = 'by-itself';
    let said = '';

    const killGroup = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nobody is left, or the system knows no groups.
        child.kill('SIGKILL');
      }
    };
    const stop = (): void => {
      how = 'stopped';
      killGroup();
    };
    const limit = setTimeout(() => {
      how = 'timeout';
      killGroup();
    }, timeoutSeconds * 1000);
    const settle = (): void => {
      clearTimeout(limit);
      signal.removeEventListener('abort', stop);
    };

    signal.addEventListener('abort', stop);
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-MOST_SAID);
    });
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('exit', () => {
      settle();
      killGroup();
      setTimeout(() => child.stderr.destroy(), LINGERING).unref();
    });
    child.once('close', (code) => resolve({ how, code, said }));
  });
