import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import verification from '../../src/plugins/cchc-report/server/src/translations/verification.vi.json';
import { type Ask, asking } from '../support/asking';
import { createDatabase, type Origin, type TestDatabase } from '../support/database';
import { issuedMonth, PDF } from '../support/fullLife';
import { createMachine, type Machine, passwordOf, runOn, startMachine, uploadsOf } from '../support/machines';
import { clientOf, type StartedClient } from '../support/startedClient';
import type { StartedServer } from '../support/startedServer';
import { until } from '../support/until';

jest.setTimeout(300_000);

const PASSPHRASE = 'bốn từ không ai đoán ra';

let databases: TestDatabase[] = [];
let machines: Machine[] = [];
let servers: StartedServer[] = [];

const machine = async (from: Origin): Promise<Machine> => {
  const database = await createDatabase(from);
  databases = [...databases, database];
  const made = createMachine(database.url);
  machines = [...machines, made];
  return made;
};

afterAll(async () => {
  for (const server of servers) server.signal('SIGKILL');
  await Promise.all(servers.map(({ ended }) => ended));
  for (const { project } of machines) project.remove();
  for (const database of databases) await database.drop();
});

const start = (started: Machine): Promise<StartedServer> =>
  startMachine(started, (server) => (servers = [...servers, server]));

const stop = async (server: StartedServer): Promise<void> => {
  server.signal('SIGTERM');
  await server.ended;
};

const upload = async ({ url }: StartedServer, { token }: StartedClient): Promise<number> => {
  const form = new FormData();
  form.set('files', new File([PDF], 'biên bản.pdf', { type: 'application/pdf' }));
  const answer = await fetch(`${url}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  return answer.status;
};

const nextNumber = async (ask: Ask, agency: string, period: string): Promise<number> => {
  const made = await ask<{ documentId: string }>('POST', '/reports', { agency, kind: 'month', period });
  const { documentId } = made.body.data;
  await ask('POST', `/reports/${documentId}/submit`, {});
  const { body } = await ask<{ number: number }>(
    'GET',
    `/reports/${documentId}/proposal?issuedOn=2024-12-21`,
  );
  return body.data.number;
};

test('UP-04 what was backed up under writes is restored on another machine: whole, with the next number, files, sign-in and keys', async () => {
  const old = await machine('demo');
  const server = await start(old);
  const client = await clientOf(server, passwordOf(old));
  const ask = asking(server.url, client.token);
  const report = await issuedMonth(ask, 'ich-hau', { period: '2024-05', number: 41 });
  expect(await upload(server, client)).toBe(201);
  const key = await client.ask('/admin/api-tokens', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      name: 'cổng',
      description: '',
      type: 'read-only',
      lifespan: null,
      permissions: null,
    }),
  });
  const { accessKey } = (key.body as { data: { accessKey: string } }).data;

  const acknowledged: string[] = [];
  let isDone = false;
  const writing = (async () => {
    for (let number = 1; !isDone; number += 1) {
      const { status } = await client.createSector(`Lĩnh vực thử ${number}`);
      if (status === 201) acknowledged.push(`Lĩnh vực thử ${number}`);
    }
  })();
  await until(async () => acknowledged.length > 3);
  const before = [...acknowledged];
  const file = path.join(old.project.folder, 'sao-luu.age');
  const written = await runOn(old, 'backup', ['--out', file], { BACKUP_PASSPHRASE: PASSPHRASE });
  isDone = true;
  await writing;
  expect(written).toMatchObject({ code: 0, output: expect.stringContaining('Đã sao lưu vào') });
  expect(readFileSync(file).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  const uploads = uploadsOf(old);
  expect(Object.keys(uploads)).toHaveLength(1);
  await stop(server);

  const fresh = await machine('empty');
  writeFileSync(
    path.join(fresh.project.folder, '.env'),
    '# máy mới\nAPI_TOKEN_SALT=cu-cu-cu-cu-cu-cu-cu-cu-cu-cu-cu-cu\n',
  );
  const wrong = await runOn(fresh, 'restore', [file], { BACKUP_PASSPHRASE: 'một mật khẩu khác hẳn' });
  expect(wrong).toEqual({ code: 2, output: 'Mật khẩu hoặc khóa không mở được bản sao lưu này.\n' });
  expect(await runOn(fresh, 'restore', [file])).toMatchObject({
    code: 2,
    output: expect.stringContaining('BACKUP_PASSPHRASE'),
  });
  const restored = await runOn(fresh, 'restore', [file], { BACKUP_PASSPHRASE: PASSPHRASE });
  expect(restored).toMatchObject({ code: 0, output: expect.stringContaining(verification.whole) });
  expect(existsSync(path.join(fresh.project.folder, 'data', 'restore-unfinished'))).toBe(false);
  expect(readFileSync(path.join(fresh.project.folder, '.env'), 'utf8')).toMatch(/^# máy mới\n/);
  expect(passwordOf(fresh)).toEqual(passwordOf(old));
  expect(uploadsOf(fresh)).toEqual(uploads);

  const again = await start(fresh);
  const signedIn = await clientOf(again, passwordOf(fresh));
  const askAgain = asking(again.url, signedIn.token);
  expect(await nextNumber(askAgain, 'ich-hau', '2024-06')).toBe(42);
  const { body } = await signedIn.ask(`/cchc-report/reports/${report}/file?format=docx`);
  const former = await askAgain<{ issued: { number: number } }>('GET', `/reports/${report}`);
  expect(former.body.data.issued.number).toBe(41);
  expect((body as ArrayBuffer).byteLength).toBeGreaterThan(1000);
  const sectors = await signedIn.ask(
    '/content-manager/collection-types/api::sector.sector?pageSize=100&filters[name][$startsWith]=L%C4%A9nh%20v%E1%BB%B1c%20th%E1%BB%AD',
  );
  const names = (sectors.body as { results: { name: string }[] }).results.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(before));
  const asked = await fetch(`${again.url}/api/sectors?pagination[pageSize]=1`, {
    headers: { authorization: `Bearer ${accessKey}` },
  });
  expect(asked.status).toBe(200);
  await issuedMonth(askAgain, 'ich-hau', { period: '2024-07', number: 42 });
  await stop(again);

  const withPassphrase = { BACKUP_PASSPHRASE: PASSPHRASE };
  expect(await runOn(fresh, 'restore', [file], withPassphrase)).toMatchObject({
    code: 2,
    output: expect.stringContaining('--replace'),
  });
  // The checkpoints of this machine name an issue that the backup does not have: the log says that it was restored.
  expect(await runOn(fresh, 'restore', [file, '--replace'], withPassphrase)).toMatchObject({
    code: 0,
    output: expect.stringContaining(verification.whole),
  });
});
