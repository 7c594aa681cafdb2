import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../database/embedded';
import { type Published, publishUntilKilled, titleOf, wronglyPublished } from '../support/killedPublishes';
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
import { aPicture } from '../support/uploadedFiles';
import { until } from '../support/until';

/**
 * One embedded PostgreSQL and two servers on it, started as people start them; each test leaves them serving but the last,
 * which ends them.
 */
jest.setTimeout(240_000);

let dataDir: string;
let postgres: EmbeddedPostgres;
let first: StartedServer;
let second: StartedServer;
let client: StartedClient;
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
  postgres = await startEmbeddedPostgres({ dataDir, log: (line) => said.push(line) });
  const environment = { DATABASE_URL: postgres.url };
  [first, second] = await Promise.all([startServer(environment), startServer(environment)]);
  client = await clientOf(first);
});
afterAll(async () => {
  for (const server of [first, second]) server.signal('SIGKILL');
  await postgres.stop();
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

test('CR-04 CR-06 while PostgreSQL is frozen readiness and every route answer 503 in time, and all goes on by itself afterwards', async () => {
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
  } finally {
    thaw();
  }
  expect(await recovery(first)).toBeLessThan(15_000);
  const after = await Promise.all(ROUTES.map(([route, init]) => client.ask(route, init)));
  expect(after.filter(({ status }) => status >= 500)).toEqual([]);
  expect((await client.createSector('Sau đóng băng')).status).toBe(201);
});

/** Sends a picture, and the rest of it when `goOn` resolves. @returns the head of the answer */
const slowUpload = async (token: string, goOn: Promise<unknown>): Promise<string> => {
  const head =
    '--b\r\nContent-Disposition: form-data; name="files"; filename="diem.png"\r\nContent-Type: image/png\r\n\r\n';
  const body = Buffer.concat([Buffer.from(head), aPicture(), Buffer.from('\r\n--b--\r\n')]);
  const socket = connect(Number(new URL(second.url).port), '127.0.0.1');
  socket.write(
    `POST /upload HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: multipart/form-data; boundary=b\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  socket.write(body.subarray(0, head.length + 10));
  let answer = '';
  socket.on('data', (text) => (answer += String(text)));
  const closed = once(socket, 'close');
  await goOn;
  socket.write(body.subarray(head.length + 10));
  await closed;
  return answer;
};

const SLOW = `
  create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(3); return new; end $$;
  create trigger slow before insert on channels for each row execute function slow()`;

const sleeping = async (): Promise<boolean> =>
  (await sql(`select 1 from pg_stat_activity where wait_event = 'PgSleep'`)).length > 0;

test('CR-07 at SIGTERM a server says that it is not ready, then takes no connection, and ends what is in flight before itself', async () => {
  const other = await clientOf(second);
  const agency = await other.create('agency', {
    name: 'Ủy ban nhân dân xã Ích Hậu',
    shortName: 'UBND xã',
    slug: 'ich-hau',
    level: 'commune',
    placeName: 'Ích Hậu',
  });
  expect(agency.status).toBe(201);
  await sql(SLOW);
  let sendRest = (): void => undefined;
  const rest = new Promise<void>((resolve) => {
    sendRest = resolve;
  });
  const upload = slowUpload(other.token, rest);
  const creation = other.create('channel', { name: 'Loa', class: 'traditional', unit: 'buổi' });
  await until(sleeping);
  const exported = other.ask('/cchc-report/export?agency=ich-hau&period=2024-H1&format=docx');
  const began = performance.now();
  second.signal('SIGTERM');
  const unready = await untilUnready(second);
  expect(unready).toMatchObject({ status: 503, connection: 'close' });
  expect(unready.body).toMatchObject({ data: { ready: false, reasons: ['Hệ thống đang dừng.'] } });
  await until(async () => (await ready(second)) === 0);
  sendRest();
  expect(await creation).toMatchObject({ status: 201 });
  expect(await exported).toMatchObject({ status: 200 });
  expect(await upload).toMatch(/^HTTP\/1\.1 201 Created[^]*\r\nConnection: close\r\n/);
  expect(await second.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(12_000);
  expect(await ready(first)).toBe(200);
  expect(await sql('select name from channels')).toEqual([{ name: 'Loa' }]);
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
  await publishUntilKilled(documents, acknowledges, async () => {
    first.signal('SIGKILL');
    await first.ended;
  });
  const rows = await openRows(postgres);
  expect(await wronglyPublished(rows, documents)).toEqual([]);
  await rows.end();
});
