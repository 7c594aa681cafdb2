import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import verification from '../../src/plugins/cchc-report/server/src/translations/verification.vi.json';
import { type BucketServer, startBucketServer } from '../support/bucketServer';
import { createDatabase, type Origin, type TestDatabase } from '../support/database';
import { PDF } from '../support/fullLife';
import { createMachine, type Machine, passwordOf, runOn, startMachine, uploadsOf } from '../support/machines';
import { clientOf, type StartedClient } from '../support/startedClient';
import type { StartedServer } from '../support/startedServer';
import { until } from '../support/until';

jest.setTimeout(600_000);

interface Upload {
  readonly id: number;
  readonly url: string;
  readonly formats: Readonly<Record<string, { readonly url: string }>> | null;
}

let service: BucketServer;
const databases: TestDatabase[] = [];
const machines: Machine[] = [];
const servers: StartedServer[] = [];

const machineFrom = async (from: Origin): Promise<Machine> => {
  const database = await createDatabase(from);
  databases.push(database);
  const machine = createMachine(database.url);
  machines.push(machine);
  return machine;
};

const keepingIn = (machine: Machine, bucket: string): Machine => ({
  ...machine,
  environment: { ...machine.environment, ...service.environment(bucket) },
});

const start = (machine: Machine): Promise<StartedServer> =>
  startMachine(machine, (server) => servers.push(server));

const stop = async (server: StartedServer): Promise<void> => {
  server.signal('SIGTERM');
  await server.ended;
};

const send = (server: StartedServer, { token }: StartedClient, file: File): Promise<Response> => {
  const form = new FormData();
  form.set('files', file);
  const headers = { authorization: `Bearer ${token}` };
  return fetch(`${server.url}/upload`, { method: 'POST', headers, body: form });
};

const upload = async (server: StartedServer, client: StartedClient, file: File): Promise<Upload> => {
  const answer = await send(server, client, file);
  expect(answer.status).toBe(201);
  const [made] = (await answer.json()) as Upload[];
  if (made === undefined) throw new Error('no file was made');
  return made;
};

const remove = async (client: StartedClient, { id }: Upload): Promise<void> => {
  expect((await client.ask(`/upload/files/${id}`, { method: 'DELETE' })).status).toBe(200);
};

const bytesAt = async (server: StartedServer, url: string, init?: RequestInit) => {
  const answer = await fetch(`${server.url}${url}`, init);
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
};

/** The names and bytes in a bucket. */
const filesIn = async (name: string): Promise<Readonly<Record<string, string>>> => {
  const bucket = await service.bucket(name);
  const files: Record<string, string> = {};
  for await (const key of bucket.list()) {
    const found = await bucket.open(key);
    if (typeof found === 'number') throw new Error(`${key}: ${found}`);
    files[key] = (await buffer(found.content)).toString('base64');
  }
  return files;
};

const pdf = (name: string): File => new File([PDF], name, { type: 'application/pdf' });

const picture = async (): Promise<File> => {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#8a1f2b' } })
    .png()
    .toBuffer();
  return new File([new Uint8Array(bytes)], 'ảnh hội nghị.png', { type: 'image/png' });
};

beforeAll(async () => {
  service = await startBucketServer('kho', 'kho-moi');
});

afterAll(async () => {
  for (const server of servers) server.signal('SIGKILL');
  await Promise.all(servers.map(({ ended }) => ended));
  for (const { project } of machines) project.remove();
  for (const database of databases) await database.drop();
  await service.remove();
});

test('files move into a bucket and keep their addresses, headers and bytes; a backup takes them to another place', async () => {
  const machine = await machineFrom('demo');
  const before = await start(machine);
  const old = await upload(before, await clientOf(before, passwordOf(machine)), pdf('biên bản.pdf'));
  const held = uploadsOf(machine);
  expect(Object.keys(held).length).toBeGreaterThan(0);
  await stop(before);

  const server = await start(keepingIn(machine, 'kho'));
  const client = await clientOf(server, passwordOf(machine));
  expect(uploadsOf(machine)).toEqual({});
  expect(await filesIn('kho')).toEqual(held);

  const moved = await bytesAt(server, old.url);
  expect(moved.bytes).toEqual(Buffer.from(PDF));
  expect(moved.answer.headers.get('content-disposition')).toBe('attachment');
  expect(moved.answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  expect(moved.answer.headers.get('content-type')).toBe('application/pdf');
  const part = await bytesAt(server, old.url, { headers: { range: 'bytes=1-3' } });
  expect(part.answer.status).toBe(206);
  expect(part.bytes).toEqual(Buffer.from(PDF).subarray(1, 4));
  const known = { 'if-none-match': moved.answer.headers.get('etag') ?? '' };
  expect((await bytesAt(server, old.url, { headers: known })).answer.status).toBe(304);
  const head = await bytesAt(server, old.url, { method: 'HEAD' });
  expect(head.answer.headers.get('content-length')).toBe(String(PDF.length));
  expect((await bytesAt(server, '/uploads/khong-co.pdf')).answer.status).toBe(404);

  const photo = await upload(server, client, await picture());
  expect(photo.url).toMatch(/^\/uploads\/[\w-]+\.png$/);
  const shown = (await bytesAt(server, photo.url)).bytes;
  expect(await sharp(shown).metadata()).toMatchObject({ format: 'png', width: 900, height: 600 });
  const thumbnail = photo.formats?.['thumbnail']?.url ?? '';
  expect((await bytesAt(server, thumbnail)).answer.headers.get('content-type')).toBe('image/png');
  expect(uploadsOf(machine)).toEqual({});

  const file = path.join(machine.project.folder, 'kho.tar.gz');
  expect(await runOn(keepingIn(machine, 'kho'), 'backup', ['--out', file])).toMatchObject({ code: 0 });
  const all = await filesIn('kho');
  await remove(client, old);
  await remove(client, photo);
  for (const gone of [old.url, photo.url, thumbnail])
    expect((await bytesAt(server, gone)).answer.status).toBe(404);
  await stop(server);

  const elsewhere = keepingIn(await machineFrom('empty'), 'kho-moi');
  const whole = { code: 0, output: expect.stringContaining(verification.whole) };
  expect(await runOn(elsewhere, 'restore', [file])).toMatchObject(whole);
  expect(await filesIn('kho-moi')).toEqual(all);

  const withFolder = await machineFrom('empty');
  expect(await runOn(withFolder, 'restore', [file])).toMatchObject(whole);
  expect(uploadsOf(withFolder)).toEqual(all);
  const again = await start(withFolder);
  expect((await bytesAt(again, photo.url)).bytes).toEqual(shown);
  await remove(await clientOf(again, passwordOf(withFolder)), photo);
  expect((await bytesAt(again, photo.url)).answer.status).toBe(404);
  await stop(again);
});

test('a bucket that does not answer costs files alone: 503 for them, a warning, and all is well when it is back', async () => {
  const machine = keepingIn(await machineFrom('template'), 'kho');
  const server = await start(machine);
  const client = await clientOf(server, passwordOf(machine));
  const made = await upload(server, client, pdf('quyết định.pdf'));
  await service.stop();
  expect((await bytesAt(server, made.url)).answer.status).toBe(503);
  expect((await send(server, client, pdf('công văn.pdf'))).status).toBe(503);
  expect((await client.createSector('Lĩnh vực khi mất kho')).status).toBe(201);
  await until(async () => {
    const ready = await fetch(`${server.url}/api/cchc-report/ready`);
    return ready.status === 200 && (await ready.text()).includes('Kho tệp S3');
  });
  await service.start();
  expect((await bytesAt(server, made.url)).bytes).toEqual(Buffer.from(PDF));
  await stop(server);
});
