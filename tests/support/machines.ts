import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { GENERATED } from '../../scripts/lib/secrets';
import { TEST_ENVIRONMENT } from './environment';
import { type LinkedProject, projectToStart } from './linkedProject';
import { type StartedServer, spawnServer, statusOf } from './startedServer';
import { until } from './until';

/** The secrets are those that `.env` of the folder gets at its first start. */
const OWN_SECRETS = Object.fromEntries(Object.keys(GENERATED).map((name) => [name, '']));

/** The app in a folder of its own, with its own files, secrets, signing key and checkpoints. */
export interface Machine {
  readonly project: LinkedProject;
  readonly environment: Readonly<Record<string, string>>;
}

export const createMachine = (databaseUrl: string): Machine => {
  const project = projectToStart();
  return {
    project,
    environment: {
      ...OWN_SECRETS,
      DATABASE_URL: databaseUrl,
      SIGNING_KEY_FILE: path.join(project.folder, 'data', 'key.pem'),
      CHECKPOINT_DIR: path.join(project.folder, 'data', 'checkpoints'),
    },
  };
};

/** Starts the app of a machine, and waits until it is ready. @param onSpawn gets the process, ready or not */
export const startMachine = async (
  { project, environment }: Machine,
  onSpawn: (server: StartedServer) => void,
): Promise<StartedServer> => {
  const server = await spawnServer(environment, project.folder);
  onSpawn(server);
  await until(async () => {
    if (server.child.exitCode !== null) throw new Error(server.output());
    return (await statusOf(`${server.url}/api/cchc-report/ready`)) === 200;
  });
  return server;
};

/** Runs a command of the machine's folder. */
export const runOn = async (
  { project, environment }: Machine,
  script: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; output: string }> => {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    cwd: project.folder,
    env: { ...process.env, ...TEST_ENVIRONMENT, NODE_ENV: 'production', ...environment, ...more },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output };
};

/** The first administrator, from the machine's `.env`. */
export const passwordOf = ({ project }: Machine): { email: string; password: string } => {
  const values = parseEnv(readFileSync(path.join(project.folder, '.env'), 'utf8'));
  return { email: values['ADMIN_EMAIL'] ?? '', password: values['ADMIN_PASSWORD'] ?? '' };
};

/** The names and bytes of the uploaded files. */
export const uploadsOf = ({ project }: Machine): Readonly<Record<string, string>> => {
  const folder = path.join(project.folder, 'public', 'uploads');
  return Object.fromEntries(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]),
  );
};
