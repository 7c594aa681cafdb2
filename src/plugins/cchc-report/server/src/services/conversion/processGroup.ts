import { spawn } from 'node:child_process';

export interface GroupOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** The time limit in seconds for the program and everything it started. */
  readonly timeoutSeconds: number;
  /** Kills the group at once. */
  readonly signal: AbortSignal;
}

export interface Ended {
  readonly how: 'by-itself' | 'timeout' | 'stopped';
  /** Exit code; null when a signal ended the program. */
  readonly code: number | null;
  /** The end of its output to standard error. */
  readonly said: string;
}

/** The most characters kept of a program's output. */
const MOST_SAID = 2000;

/** How long a process that left the group may hold the program's standard error open, in milliseconds. */
const LINGERING = 1000;

/**
 * Runs a program in a separate process group, without a shell. Nothing in the group outlives the call: all remaining
 * processes are killed at the time limit, on abort, and also when the program ends by itself. After an abort, nothing
 * is started.
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
        // The group is empty, or the system has no process groups.
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
