import { fork } from 'node:child_process';
import { once } from 'node:events';
import { inProject, PROJECT } from '../../scripts/lib/project';
import type { TestDatabase } from './database';
import { TEST_ENVIRONMENT } from './environment';
import { outsideDatabase } from './outsideDatabase';

/** A route as the server lists it: `GET /admin/users/:id`. */
export interface ServedRoute {
  readonly methods: readonly string[];
  readonly path: string;
}

/** The app in a process of its own: one process of the test runner holds one app at most. */
export interface AppProcess {
  readonly url: string;
  readonly pid: number;
  readonly routes: readonly ServedRoute[];
  /** Everything that the app has logged, errors alone by default. */
  log(): string;
  /** How the process ended by itself; null while it serves. */
  endedWith(): string | null;
  /** As `kill -9` does: nothing of it has time to end well. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Serves the app on a database, as another process beside whichever do already.
 * @param folder where the app lies
 * @throws Error when it does not come up
 */
export const startAppProcess = async (
  { url: databaseUrl }: TestDatabase,
  environment: Readonly<Record<string, string>> = {},
  folder: string = PROJECT,
): Promise<AppProcess> => {
  const child = fork(inProject('tests', 'support', 'serveApp.js'), {
    cwd: folder,
    env: {
      ...process.env,
      ...TEST_ENVIRONMENT,
      ...outsideDatabase(databaseUrl),
      ...environment,
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let log = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    log += text;
  });
  const ended = once(child, 'exit');
  const { port, routes } = await Promise.race([
    once(child, 'message').then(
      ([message]: unknown[]) => message as Pick<AppProcess, 'routes'> & { port: number },
    ),
    ended.then(([code]: unknown[]) => {
      throw new Error(`The app ended with ${String(code)} before it served.`);
    }),
  ]);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    routes,
    log: () => log,
    endedWith: () =>
      child.exitCode === null && child.signalCode === null
        ? null
        : `${String(child.exitCode)} ${String(child.signalCode)}`,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
};
