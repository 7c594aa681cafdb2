import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { inProject } from '../lib/project';
import type { FromServer, Ready, ToServer, Watched } from './messages';

const CHILD_OPTIONS = { execArgv: ['--expose-gc', '--import', 'tsx'] };

/** The built app in a process of its own. */
export interface ServerProcess {
  readonly ready: Ready;
  /** What the process went through while `action` ran, and what that gave. */
  watch<Result>(action: () => Promise<Result>): Promise<{ watched: Watched; result: Result }>;
  stop(): Promise<void>;
}

export async function startServer(databaseUrl: string): Promise<ServerProcess> {
  const child = fork(inProject('scripts', 'bench', 'server.ts'), {
    ...CHILD_OPTIONS,
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  const first = await nextMessage(child);
  if (first.kind !== 'ready') throw new Error('The server told something before it was ready.');
  return {
    ready: first,
    watch: async (action) => {
      child.send('start' satisfies ToServer);
      const result = await action();
      child.send('stop' satisfies ToServer);
      const message = await nextMessage(child);
      if (message.kind !== 'watched')
        throw new Error('The server told something else than what it was asked.');
      return { watched: message.watched, result };
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const nextMessage = (child: ChildProcess): Promise<FromServer> =>
  new Promise((resolve, reject) => {
    const failed = (code: number | null): void => reject(new Error(`The server ended (${code}).`));
    child.once('exit', failed);
    child.once('message', (message: FromServer) => {
      child.off('exit', failed);
      resolve(message);
    });
  });
