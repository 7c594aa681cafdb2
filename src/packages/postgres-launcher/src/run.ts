import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import type { Home } from './home';

/** Output of a program (both streams) and its exit code; `null` if it was killed by a signal or never started. */
export interface Outcome {
  code: number | null;
  output: string;
}

/**
 * Runs one of PostgreSQL's programs as the server's account and appends its output to the server's log. A pipe would
 * stay open as long as the server runs, because the server inherits the streams of pg_ctl.
 */
export async function run(home: Home, program: string, args: readonly string[]): Promise<Outcome> {
  const log = openSync(home.log, 'a', 0o600);
  const before = readFileSync(home.log).length;
  try {
    let failure = '';
    const code = await new Promise<number | null>((resolve) => {
      const child = spawn(program, args, options(home, log));
      child.once('error', (error) => {
        failure = error.message;
        resolve(null);
      });
      child.once('exit', resolve);
    });
    const output = readFileSync(home.log).subarray(before).toString('utf8');
    return { code, output: `${output}\n${failure}` };
  } finally {
    closeSync(log);
  }
}

/** The same for an exit handler, where nothing can be awaited. */
export function runSync(home: Home, program: string, args: readonly string[]): void {
  const log = openSync(home.log, 'a', 0o600);
  try {
    spawnSync(program, args, options(home, log));
  } finally {
    closeSync(log);
  }
}

function options(home: Home, log: number): SpawnOptions {
  return {
    cwd: home.folder,
    stdio: ['ignore', log, log],
    env: environment(),
    windowsHide: true,
    ...home.account,
  };
}

/**
 * Passes only the variables that a program needs, so that no PG* variable redirects it and no secret of ours reaches
 * it.
 */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'ComSpec', 'TEMP', 'TMP', 'USERNAME'];
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const name of kept) if (process.env[name] !== undefined) env[name] = process.env[name];
  return env;
}
