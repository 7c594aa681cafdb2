import { startEmbeddedPostgres } from 'postgres-launcher';
import { createDatabase } from '../../tests/support/database';
import { SERVER_URL, NO_LIMITS } from '../../tests/support/environment';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { inProject, PROJECT } from '../lib/project';

/** Delay of the event loop in milliseconds. */
export interface Lag {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Measurements of a server process during an action. */
export interface Watched {
  readonly lag: Lag;
  /** The largest rise of resident memory above its lowest value before, in bytes. */
  readonly memoryRise: number;
}

export interface Ready {
  readonly kind: 'ready';
  readonly port: number;
  /** Bearer token of a clerk. */
  readonly token: string;
  /** Slugs of agencies by their number of articles in the half-year. */
  readonly agencies: Readonly<Record<number, string>>;
}

export type FromServer =
  | Ready
  | { readonly kind: 'watching' }
  | { readonly kind: 'watched'; readonly watched: Watched }
  | { readonly kind: 'saved'; readonly perSecond: number };

/**
 * `start`: collect garbage, begin to measure and confirm; `stop`: answer the measurements; `save`: publish articles one by one
 * through the document service.
 */
export type ToServer = 'start' | 'stop' | 'save';

/** Runs `measure` with an empty database on a separate PostgreSQL, which is stopped afterwards. */
export async function withDatabase<Result>(measure: (url: string) => Promise<Result>): Promise<Result> {
  const postgres = await startEmbeddedPostgres({ project: PROJECT, fast: true });
  try {
    process.env[SERVER_URL] = postgres.url;
    const { url } = await createDatabase('empty');
    return await measure(url);
  } finally {
    await postgres.stop();
  }
}

const CHILD_OPTIONS = { execArgv: ['--expose-gc', '--import', 'tsx'] };

/** The built app in a separate process. */
export interface ServerProcess {
  readonly ready: Ready;
  /** Runs `action` and measures the server meanwhile. */
  watch<Result>(action: () => Promise<Result>): Promise<{ watched: Watched; result: Result }>;
  /** Publishes articles one by one through the document service. @returns articles per second */
  saveOneByOne(): Promise<number>;
  stop(): Promise<void>;
}

export async function startServer(databaseUrl: string): Promise<ServerProcess> {
  const child = fork(inProject('scripts', 'bench', 'server.ts'), {
    ...CHILD_OPTIONS,
    // All requests come from one address.
    env: { ...process.env, ...NO_LIMITS, DATABASE_URL: databaseUrl },
  });
  const expect = async <Kind extends FromServer['kind']>(
    kind: Kind,
  ): Promise<Extract<FromServer, { kind: Kind }>> => {
    const message = await nextMessage(child);
    if (!hasKind(message, kind)) throw new Error(`The server told "${message.kind}" where it is "${kind}".`);
    return message;
  };
  return {
    ready: await expect('ready'),
    watch: async (action) => {
      child.send('start' satisfies ToServer);
      // Wait: the garbage collection at the start would slow the first requests.
      await expect('watching');
      const result = await action();
      child.send('stop' satisfies ToServer);
      const { watched } = await expect('watched');
      return { watched, result };
    },
    saveOneByOne: async () => {
      child.send('save' satisfies ToServer);
      return (await expect('saved')).perSecond;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const hasKind = <Kind extends FromServer['kind']>(
  message: FromServer,
  kind: Kind,
): message is Extract<FromServer, { kind: Kind }> => message.kind === kind;

const nextMessage = (child: ChildProcess): Promise<FromServer> =>
  new Promise((resolve, reject) => {
    const fail = (code: number | null): void => reject(new Error(`The server ended (${code}).`));
    child.once('exit', fail);
    child.once('message', (message: FromServer) => {
      child.off('exit', fail);
      resolve(message);
    });
  });
