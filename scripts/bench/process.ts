import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { NO_LIMITS } from '../../tests/support/environment';
import { inProject } from '../lib/project';
import type { FromServer, Ready, ToServer, Watched } from './messages';

const CHILD_OPTIONS = { execArgv: ['--expose-gc', '--import', 'tsx'] };

/** The built app in a process of its own. */
export interface ServerProcess {
  readonly ready: Ready;
  /** What the process went through while `action` ran, and what that gave. */
  watch<Result>(action: () => Promise<Result>): Promise<{ watched: Watched; result: Result }>;
  /** Has it publish articles one by one through the document service: how many a second. */
  saveOneByOne(): Promise<number>;
  stop(): Promise<void>;
}

export async function startServer(databaseUrl: string): Promise<ServerProcess> {
  const child = fork(inProject('scripts', 'bench', 'server.ts'), {
    ...CHILD_OPTIONS,
    // One address asks for all of them.
    env: { ...process.env, ...NO_LIMITS, DATABASE_URL: databaseUrl },
  });
  const expect = async <Kind extends FromServer['kind']>(
    kind: Kind,
  ): Promise<Extract<FromServer, { kind: Kind }>> => {
    const message = await nextMessage(child);
    if (!isOf(message, kind)) throw new Error(`The server told "${message.kind}" where it is "${kind}".`);
    return message;
  };
  return {
    ready: await expect('ready'),
    watch: async (action) => {
      child.send('start' satisfies ToServer);
      // What it does to begin would be felt by whoever asks it meanwhile.
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

const isOf = <Kind extends FromServer['kind']>(
  message: FromServer,
  kind: Kind,
): message is Extract<FromServer, { kind: Kind }> => message.kind === kind;

const nextMessage = (child: ChildProcess): Promise<FromServer> =>
  new Promise((resolve, reject) => {
    const failed = (code: number | null): void => reject(new Error(`The server ended (${code}).`));
    child.once('exit', failed);
    child.once('message', (message: FromServer) => {
      child.off('exit', failed);
      resolve(message);
    });
  });
