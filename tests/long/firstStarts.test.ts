import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { GENERATED } from '../../scripts/lib/secrets';
import { type LinkedProject, projectToStart } from '../support/linkedProject';
import { spawnServer, statusOf, type StartedServer } from '../support/startedServer';
import { until } from '../support/until';

jest.setTimeout(10 * 60_000);

/** Nothing is given: `.env`, the database, the key and the first administrator are made. */
const NOTHING_GIVEN: Readonly<Record<string, string>> = Object.fromEntries(
  [...Object.keys(GENERATED), 'DATABASE_URL', 'SIGNING_KEY_FILE', 'CHECKPOINT_DIR'].map((name) => [name, '']),
);

/** Milliseconds on a busy machine: a cluster, the schema as its owner and twice as the app. */
const LONGEST_START = 240_000;

let project: LinkedProject;
let servers: readonly StartedServer[] = [];

/** Where a server says that its database lies. */
const dataOf = (server: StartedServer): string =>
  /^PostgreSQL kèm theo: cổng \d+, dữ liệu tại (.+)$/m.exec(server.output())?.[1] ?? '';

beforeAll(() => {
  project = projectToStart();
});
afterAll(async () => {
  for (const server of servers) server.signal('SIGKILL');
  await Promise.all(servers.map(({ ended }) => ended));
  // For root the database lies outside the project, in a folder of the project's own.
  const data = servers.map(dataOf).find((folder) => folder !== '');
  if (data !== undefined) rmSync(path.dirname(data), { recursive: true, force: true });
  project.remove();
});

const keyAt = async ({ url }: StartedServer, body: object): Promise<string> => {
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { data } = (await answer.json()) as { data: { token: string } };
  return data.token;
};

test('two first starts at once on the embedded database both end well, with the same secrets and one administrator', async () => {
  const started = await Promise.all([1, 2].map(() => spawnServer(NOTHING_GIVEN, project.folder)));
  servers = started;
  const serves = async ({ child, url, output }: (typeof started)[number]): Promise<boolean> => {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${output()}`);
    return (await statusOf(`${url}/api/cchc-report/ready`)) === 200;
  };
  await Promise.all(started.map((server) => until(() => serves(server), LONGEST_START)));
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = parseEnv(
    readFileSync(path.join(project.folder, '.env'), 'utf8'),
  );
  for (const server of servers) {
    expect(server.output()).toContain('Mật khẩu: ADMIN_PASSWORD trong tệp .env');
    const headers = { authorization: `Bearer ${await keyAt(server, { email, password })}` };
    // A key of one is a key of the other: their secrets are the same.
    for (const { url } of servers) {
      const answer = await fetch(`${url}/admin/users/me`, { headers });
      expect([server.url, url, answer.status, await answer.json()]).toEqual([
        server.url,
        url,
        200,
        expect.anything(),
      ]);
    }
  }
  for (const server of servers) server.signal('SIGTERM');
  expect(await Promise.all(servers.map(({ ended }) => ended))).toEqual([0, 0]);
  const [data = '', other] = servers.map(dataOf);
  expect(other).toBe(data);
  expect(existsSync(path.join(data, 'cluster', 'PG_VERSION'))).toBe(true);
  expect(existsSync(path.join(data, 'cluster', 'postmaster.pid'))).toBe(false);
});
