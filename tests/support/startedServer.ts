import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { PROJECT } from '../../scripts/lib/project';
import { TEST_ENVIRONMENT } from './environment';
import { outsideDatabase } from './outsideDatabase';
import { until } from './until';

/** The first administrator of a started server. */
export const ADMIN: { readonly email: string; readonly password: string } = {
  email: 'quantri@cchc.example',
  password: 'Quan-tri-2024',
};

/** The built app, started as `npm start` starts it, in a process of its own. */
export interface StartedServer {
  readonly url: string;
  readonly pid: number;
  /** Everything it has printed so far, on both streams. */
  output(): string;
  signal(signal: NodeJS.Signals): void;
  /** Its exit code, or the signal it died of. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** A port that nobody listens on at this moment. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** Starts `scripts/start.ts`, without waiting for it. @param folder where the app lies */
export const spawnServer = async (
  environment: Readonly<Record<string, string>>,
  folder: string = PROJECT,
): Promise<StartedServer & { readonly child: ChildProcess }> => {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    cwd: folder,
    env: {
      ...process.env,
      ...TEST_ENVIRONMENT,
      ...outsideDatabase(environment['DATABASE_URL'] || 'postgresql://127.0.0.1/none'),
      NODE_ENV: 'production',
      PORT: String(port),
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = once(child, 'exit').then(
    ([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null,
  );
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    output: () => output,
    signal: (signal) => void child.kill(signal),
    ended,
  };
};

/** The same, once it is ready. @throws Error with what it printed when it ends instead */
export const startServer = async (environment: Readonly<Record<string, string>>): Promise<StartedServer> => {
  const server = await spawnServer(environment);
  const { child } = server;
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`The server ended: ${server.output()}`);
    return (await statusOf(`${server.url}/api/cchc-report/ready`)) === 200;
  });
  return server;
};

/** Sends a request. @returns the status of the answer; 0 if there is none */
export const statusOf = async (url: string, init?: RequestInit): Promise<number> =>
  fetch(url, { ...init, signal: AbortSignal.timeout(15_000) }).then(
    async (response) => {
      await response.arrayBuffer();
      return response.status;
    },
    () => 0,
  );
