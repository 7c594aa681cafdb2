import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from 'postgres-launcher';
import { PROJECT } from '../../scripts/lib/project';
import { type Published, publishUntilKilled, titleOf, wronglyPublished } from '../support/killedPublishes';
import { beginWork, HELD_PDF, type HeldOffice, holdOffice, importingAt, QUICK } from '../support/inFlight';
import { freezeServer, postmasterOf } from '../support/postgresProcesses';
import {
  anonymous,
  clientOf,
  type Outcome,
  SIGN_IN,
  untilUnready,
  type StartedClient,
} from '../support/startedClient';
import { type StartedServer, startServer, statusOf } from '../support/startedServer';
import { openRows } from '../support/rows';
import { until } from '../support/until';

/**
 * One embedded PostgreSQL and two servers on it, started as people start them; each test leaves them serving but the last,
 * which ends them.
 */
jest.setTimeout(240_000);

const METRICS_TOKEN = 'khoa-doc-so-lieu-giam-sat-32-ky-tu';

let dataDir: string;
let postgres: EmbeddedPostgres;
let first: StartedServer;
let second: StartedServer;
let client: StartedClient;
let office: HeldOffice;
const said: string[] = [];

const sql = async <Row extends object>(statement: string): Promise<Row[]> => {
  const connection = new Client({ connectionString: postgres.url });
  await connection.connect();
  try {
    return (await connection.query<Row>(statement)).rows;
  } finally {
    await connection.end();
  }
};

const sectors = async (): Promise<string[]> =>
  (await sql<{ name: string }>('select name from sectors')).map(({ name }) => name);

const ready = (server: StartedServer): Promise<number> => statusOf(`${server.url}/api/cchc-report/ready`);

/** Milliseconds until a server is ready again. */
const recovery = async (server: StartedServer): Promise<number> => {
  const began = performance.now();
  await until(async () => (await ready(server)) === 200);
  return performance.now() - began;
};

beforeAll(async () => {
  // Not a fast one: what a commit has acknowledged must be on the disk.
  dataDir = path.join(mkdtempSync(path.join(os.tmpdir(), 'cchc-faults-')), 'data');
  chmodSync(path.dirname(dataDir), 0o755);
  postgres = await startEmbeddedPostgres({ project: PROJECT, dataDir, log: (line) => said.push(line) });
  const environment = { DATABASE_URL: postgres.url, METRICS_TOKEN };
  office = await holdOffice();
  [first, second] = await Promise.all([
    startServer(environment),
    startServer({ ...environment, ...office.environment }),
  ]);
  client = await clientOf(first);
});
afterAll(async () => {
  for (const server of [first, second]) server.signal('SIGKILL');
  await postgres.stop();
  await office.remove();
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});
beforeEach(() => {
  said.length = 0;
});

test('two first starts at once on one empty database both end well, with one administrator and each role once', async () => {
  expect(await Promise.all([ready(first), ready(second)])).toEqual([200, 200]);
  expect(await sql('select count(*)::int as n from admin_users')).toEqual([{ n: 1 }]);
  const twice = await sql(`
    select code from admin_roles group by code having count(*) > 1
    union all select action from up_permissions group by action having count(*) > 1
    union all select key from strapi_core_store_settings group by key having count(*) > 1`);
  expect(twice).toEqual([]);
});

test('AZ-18 with an administrator there nobody registers as the first', async () => {
  const body = JSON.stringify({ email: 'a@b.vn', password: 'Mat-khau-1', firstname: 'A', lastname: 'B' });
  const { status } = await client.ask('/admin/register-admin', { ...SIGN_IN, body });
  expect(status).toBe(400);
});

test.each(['SIGQUIT', 'SIGKILL'] as const)(
  'CR-03 an embedded PostgreSQL that %s ends in a burst of writes starts again: what was acknowledged is there, and both apps go on',
  async (signal) => {
    const acknowledged: string[] = [];
    let isOver = false;
    const burst = Array.from({ length: 4 }, async (_, writer) => {
      for (let index = 0; !isOver; index += 1) {
        const name = `${signal} ${writer}-${index}`;
        if ((await client.createSector(name)).status === 201) acknowledged.push(name);
        else await pause(50);
      }
    });
    await until(() => acknowledged.length >= 8);
    const before = postmasterOf(dataDir);
    // SIGQUIT is what `pg_ctl stop -m immediate` sends.
    process.kill(before, signal);
    await until(() => said.length === 2);
    // Five seconds are promised; this machine may be busy.
    expect(await recovery(first)).toBeLessThan(15_000);
    expect(await recovery(second)).toBeLessThan(15_000);
    const soFar = acknowledged.length;
    await until(() => acknowledged.length >= soFar + 4);
    isOver = true;
    await Promise.all(burst);
    expect(postmasterOf(dataDir)).not.toBe(before);
    const stored = new Set(await sectors());
    expect(acknowledged.filter((name) => !stored.has(name))).toEqual([]);
    expect(said).toEqual([
      'PostgreSQL kèm theo đã dừng ngoài ý muốn; đang khởi động lại.',
      'PostgreSQL kèm theo đã chạy lại.',
    ]);
  },
);

/** Every kind of route: portal, content API with and without a key, sign-in, admin, media, reports, what is kept. */
const ROUTES: readonly (readonly [string, RequestInit?])[] = [
  ['/', { headers: { accept: 'text/html' } }],
  ['/sitemap.xml'],
  ['/api/articles'],
  ['/api/cchc-report/figures?period=2024-H1'],
  ['/api/cchc-report/openapi.json'],
  ['/admin/login', SIGN_IN],
  ['/admin/init'],
  ['/admin/users/me'],
  ['/content-manager/collection-types/api::article.article'],
  ['/upload/files'],
  ['/cchc-report/options'],
];

test('CR-04 CR-06 while PostgreSQL is frozen readiness and every route answer 503 in time, metrics say so, and all goes on by itself afterwards', async () => {
  expect(await ready(first)).toBe(200);
  const thaw = freezeServer(dataDir);
  try {
    const [readiness, ...answers] = await Promise.all([
      anonymous(first).ask('/api/cchc-report/ready'),
      ...ROUTES.map(([route, init]) => client.ask(route, init)),
      client.createSector('Lúc đóng băng'),
    ]);
    // Two seconds are promised for readiness and six for the rest; this machine may be busy.
    expect(readiness).toMatchObject({
      status: 503,
      body: { data: { ready: false, reasons: ['Cơ sở dữ liệu không trả lời.'] } },
    });
    expect(readiness.milliseconds).toBeLessThan(4_000);
    expect(answers.map(({ status, retryAfter }) => [status, retryAfter])).toEqual(
      answers.map(() => [503, '5']),
    );
    expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(8_000);
    expect(await statusOf(`${first.url}/_health`)).toBe(204);
    expect(await statusOf(`${first.url}/robots.txt`)).toBe(200);
    const began = performance.now();
    const metrics = await fetch(`${first.url}/metrics`, {
      headers: { authorization: `Bearer ${METRICS_TOKEN}` },
    });
    expect([metrics.status, await metrics.text()]).toEqual([
      200,
      expect.stringMatching(/^cchc_database_up 0$/m),
    ]);
    expect(performance.now() - began).toBeLessThan(4_000);
  } finally {
    thaw();
  }
  expect(await recovery(first)).toBeLessThan(15_000);
  const after = await Promise.all(ROUTES.map(([route, init]) => client.ask(route, init)));
  expect(after.filter(({ status }) => status >= 500)).toEqual([]);
  expect((await client.createSector('Sau đóng băng')).status).toBe(201);
});

/** Rows that take longer to import than a server has to stop. */
const IMPORTED = 600;

const articles = (): Promise<object[]> =>
  sql(`select count(*) filter (where published_at is null)::int as drafts, count(distinct title)::int as titles,
              count(*) filter (where published_at is not null)::int as published from articles`);

test('CR-07 at SIGTERM a server says that it is not ready, then takes no connection, and ends what is in flight before itself', async () => {
  const other = await clientOf(second);
  const work = await beginWork({ ...other, url: second.url }, office, IMPORTED, sql);
  const began = performance.now();
  second.signal('SIGTERM');
  const unready = await untilUnready(second);
  expect(unready).toMatchObject({ status: 503, connection: 'close' });
  expect(unready.body).toMatchObject({ data: { ready: false, reasons: ['Hệ thống đang dừng.'] } });
  await until(async () => (await ready(second)) === 0);
  work.letEnd();
  expect(await work.saved).toMatchObject({ status: 201 });
  expect(await work.exported).toMatchObject({ status: 200 });
  const { status, body } = await work.converted;
  expect([status, Buffer.from(body as ArrayBuffer).toString()]).toEqual([200, HELD_PDF]);
  expect(await work.uploaded).toMatch(/^HTTP\/1\.1 201 Created[^]*\r\nConnection: close\r\n/);
  expect(await second.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(12_000);
  expect(office.left()).toEqual([]);
  await sql(QUICK);
  expect(await ready(first)).toBe(200);
  expect(await sql('select name from channels order by id')).toEqual([{ name: 'Cổng' }, { name: 'Loa' }]);
  // Whole rows of the import are there; the other server goes on with the rest.
  const [left] = await articles();
  expect(left).not.toMatchObject({ published: IMPORTED });
  const { state, counts } = await importingAt({ url: first.url, token: client.token }).settled(work.imported);
  expect([state, counts.created]).toEqual(['done', IMPORTED]);
  expect(await articles()).toEqual([{ drafts: IMPORTED, published: IMPORTED, titles: IMPORTED }]);
  await sql('delete from articles');
  const [file] = await sql<{ id: number }>('select id from files');
  expect((await client.ask(`/upload/files/${file?.id}`, { method: 'DELETE' })).status).toBe(200);
});

test('CR-02 a server that is killed while it publishes leaves each document as it was or as it was to be', async () => {
  const [{ documentId: agency } = { documentId: '' }] = await sql<{ documentId: string }>(
    `select document_id as "documentId" from agencies`,
  );
  const [{ documentId: channel } = { documentId: '' }] = await sql<{ documentId: string }>(
    `select document_id as "documentId" from channels`,
  );
  const publish = (documentId: string, version: number): Promise<Outcome> =>
    client.publish('article', documentId, { title: titleOf(version) });
  const documents: Published[] = [];
  while (documents.length < 3) {
    const made = await client.create('article', {
      agency,
      title: titleOf(0),
      kind: 'news',
      channels: [channel],
      topic: 'general',
      publishedOn: '2024-03-01',
    });
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    expect(await publish(documentId, 0)).toMatchObject({ status: 200 });
    documents.push({ documentId, acknowledged: 0, asked: 0 });
  }
  const acknowledges = async (documentId: string, version: number): Promise<boolean> =>
    (await publish(documentId, version)).status === 200;
  const rows = await openRows(postgres);
  await publishUntilKilled(rows, documents, acknowledges, async () => {
    first.signal('SIGKILL');
    await first.ended;
  });
  const wrong = await wronglyPublished(rows, documents);
  await rows.end();
  expect(wrong).toEqual([]);
});
