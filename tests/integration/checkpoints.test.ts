import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Verification } from '../../src/plugins/cchc-report/server/src/reports/service/verification';
import type { ReportDetail } from '../../src/plugins/cchc-report/server/src/contract';
import { adminAccount } from '../support/adminAccount';
import { type Ask, asking, listening } from '../support/asking';
import { createDatabase, onServer, type TestDatabase } from '../support/database';
import { issuedMonth } from '../support/fullLife';
import { communes } from '../support/issues';
import { outsideDatabase } from '../support/outsideDatabase';
import { openRows, type Rows } from '../support/rows';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let database: TestDatabase;
let outside: Readonly<Record<string, string>>;
let folder: string;
let rows: Rows;
let app: TestApp;
let ask: Ask;
let agency: string;

const start = async (environment: Readonly<Record<string, string>> = {}): Promise<void> => {
  app = await startAppOn(database, { ...outside, LOG_LEVEL: 'silent', ...environment });
};

beforeAll(async () => {
  database = await createDatabase();
  outside = { ...outsideDatabase(database.url) };
  folder = outside['CHECKPOINT_DIR'] ?? '';
  // A key of its own: one of these tests has it replaced.
  outside = { ...outside, SIGNING_KEY_FILE: join(folder, 'key', 'own.pem') };
  rows = await openRows(database);
  await start();
  const { token } = await adminAccount(app, 'strapi-super-admin');
  ask = asking(await listening(app), token);
  [agency = ''] = await communes(app, 1);
  await issuedMonth(ask, agency, { period: '2024-01', number: 1 });
});
afterAll(async () => {
  await app.stop();
  await rows.end();
  await database.drop();
});

const verify = (): Promise<Verification> =>
  app.strapi.plugin('cchc-report').service<{ verify(): Promise<Verification> }>('verification').verify();

const faults = async (): Promise<string[]> =>
  (await verify()).faults.map(({ item, fault }) => `${item}: ${fault}`);

/** What the log has of one action of the system itself, oldest first. */
const systemEntries = async (action: string): Promise<object[]> => {
  const entries = await rows.all<{ at: Date; name: string; detail: string }>(
    `select at, name, detail from cchc_report_actions where subject = 'system' and action = $1 order by id`,
    [action],
  );
  return entries.map((entry) => ({ ...entry, detail: JSON.parse(entry.detail) as object }));
};

const checkpointFile = (): string =>
  join(folder, readdirSync(folder).find((name) => name.endsWith('.checkpoints')) ?? '');

test('CR-11 an issue is acknowledged with its checkpoint on the disk, which only its owner may read', async () => {
  const id = await issuedMonth(ask, agency, { period: '2024-02', number: 2 });
  const lines = readFileSync(checkpointFile(), 'utf8').trim().split('\n');
  const modes = [checkpointFile(), outside['SIGNING_KEY_FILE'] ?? ''].map(
    (file) => statSync(file).mode & 0o777,
  );
  expect(modes).toEqual([0o600, 0o600]);
  expect(lines.at(-1)).toContain(`["${id}","02/BC-UBND",2024]`);
  expect(await rows.all('select line from cchc_report_checkpoints order by number')).toEqual(
    lines.map((line) => ({ line })),
  );
  expect(await faults()).toEqual([]);
});

test('CR-11 without a place for checkpoints an issue is refused in words, nothing is stored, and the same request works afterwards', async () => {
  const made = await ask<ReportDetail>('POST', '/reports', { agency, kind: 'month', period: '2024-03' });
  const id = made.body.data.documentId;
  await ask('POST', `/reports/${id}/submit`, {});
  const issue = () =>
    ask<ReportDetail>(
      'POST',
      `/reports/${id}/issue`,
      { number: 3, issuedOn: '2024-12-20' },
      { 'Idempotency-Key': 'k3' },
    );
  const aside = `${folder}-aside`;
  renameSync(folder, aside);
  writeFileSync(folder, '');
  const refused = await issue();
  const ready = await app.http.get('/api/cchc-report/ready');
  rmSync(folder);
  renameSync(aside, folder);
  expect([refused.status, refused.body.error?.details.code]).toEqual([503, 'checkpoint_failed']);
  expect([ready.status, ready.body.data.reasons.join()]).toEqual([503, expect.stringContaining('điểm kiểm')]);
  expect(await rows.all('select 1 from cchc_issued_reports where report_id = $1', [id])).toEqual([]);
  expect((await issue()).status).toBe(200);
  expect(await faults()).toEqual([]);
});

test('CR-11 verify names a checkpoint file that is cut, changed or gone', async () => {
  const file = checkpointFile();
  const text = readFileSync(file, 'utf8');
  const lines = text.trim().split('\n');
  const last = lines.length;
  writeFileSync(file, `${lines.slice(0, -1).join('\n')}\n`);
  expect(await faults()).toEqual([`${folder}: thiếu điểm kiểm ${last}`]);
  writeFileSync(file, text.replace('"number":1,', '"number":1 ,'));
  expect(await faults()).toContain(`${folder}, dòng 1: không đọc được hoặc không mang chữ ký của hệ thống`);
  rmSync(file);
  expect(await faults()).toEqual([`${folder}: thiếu điểm kiểm 1–${last}`]);
  writeFileSync(file, text);
  expect(await faults()).toEqual([]);
});

test('CR-11 what a process was killed over, between the file and its commit, is taken over and is no fault', async () => {
  await ask('POST', '/reports', { agency, kind: 'month', period: '2024-05' });
  await app.strapi.plugin('cchc-report').service<{ cover(): Promise<void> }>('checkpoints').cover();
  await rows.all('set session_replication_role = replica');
  const [taken] = await rows.all<{ number: number; line: string }>(
    'delete from cchc_report_checkpoints where number = (select max(number) from cchc_report_checkpoints) returning number, line',
  );
  await rows.all('set session_replication_role = origin');
  expect(await faults()).toEqual([`Điểm kiểm ${taken?.number}: bản trong cơ sở dữ liệu không còn`]);
  await rows.all(
    `insert into cchc_report_uncovered select id from cchc_report_actions order by id desc limit 1`,
  );
  expect(await faults()).toEqual([]);
  await app.strapi.plugin('cchc-report').service<{ cover(): Promise<void> }>('checkpoints').cover();
  expect(
    await rows.all('select number, line from cchc_report_checkpoints order by number desc limit 1'),
  ).toEqual([taken]);
  expect(await faults()).toEqual([]);
});

test('CR-11 a backup from before an issue is named as older than the last checkpoint, also after the app went on with it', async () => {
  await app.stop();
  const name = new URL(database.url).pathname.slice(1);
  await rows.end();
  await onServer(`create database ${name}_old template ${name}`);
  await start();
  const again = asking(await listening(app), (await adminAccount(app, 'strapi-super-admin')).token);
  const lost = await issuedMonth(again, agency, { period: '2024-04', number: 4 });
  await app.stop();
  await onServer(`drop database ${name} with (force)`);
  await onServer(`alter database ${name}_old rename to ${name}`);
  rows = await openRows(database);
  await start();
  const named = [
    expect.stringMatching(/^Cơ sở dữ liệu: là bản cũ: dừng ở điểm kiểm \d+ .*cũ hơn điểm kiểm \d+/),
    `Báo cáo số 04/BC-UBND năm 2024 (mã ${lost}): đã bị xóa khỏi cơ sở dữ liệu cùng mọi dấu vết`,
    expect.stringMatching(`Nhật ký của report:${lost}: không còn mục nào`),
  ];
  expect(await faults()).toEqual(expect.arrayContaining(named));
  ask = asking(await listening(app), (await adminAccount(app, 'strapi-super-admin')).token);
  await issuedMonth(ask, agency, { period: '2024-06', number: 6 });
  expect(await faults()).toEqual(expect.arrayContaining(named));
  // Somebody who may write the folder says that this restore was wanted.
  const before = readFileSync(checkpointFile(), 'utf8').trim().split('\n').length;
  await app.strapi
    .plugin('cchc-report')
    .service<{ beginAfterRestore(now: Date): Promise<void> }>('logKeeper')
    .beginAfterRestore(new Date('2026-11-30T02:00:00.000Z'));
  const [{ id: key } = { id: '' }] = await rows.all<{ id: string }>('select id from cchc_report_keys');
  expect(await systemEntries('restore')).toEqual([
    { at: new Date('2026-11-30T02:00:00.000Z'), name: 'Hệ thống', detail: { key, last: before } },
  ]);
  const { faults: left, notes } = await verify();
  expect(left).toEqual([]);
  expect(notes.join()).toContain('phục hồi');
});

test('CR-11 without its key a start makes a new one and logs it, as a restore that follows; what the old one signed still holds', async () => {
  await app.stop();
  const old = `${outside['SIGNING_KEY_FILE']}.old`;
  mkdirSync(join(folder, 'key'), { recursive: true });
  renameSync(outside['SIGNING_KEY_FILE'] ?? '', old);
  await start();
  const keys = (await rows.all<{ id: string }>('select id from cchc_report_keys order by added_at')).map(
    ({ id }) => id,
  );
  const [former, key] = keys;
  expect([keys.length, await systemEntries('key')]).toEqual([
    2,
    [expect.objectContaining({ detail: { key, former } })],
  ]);
  await app.strapi
    .plugin('cchc-report')
    .service<{ beginAfterRestore(now: Date): Promise<void> }>('logKeeper')
    .beginAfterRestore(new Date());
  expect((await systemEntries('restore')).at(-1)).toMatchObject({ detail: { key } });
  expect(await systemEntries('key')).toHaveLength(1);
  const { faults: found, notes } = await verify();
  expect(found).toEqual([]);
  expect(notes.join()).toContain('khóa mới');
  appendFileSync(checkpointFile(), 'x\n');
  expect(await faults()).toEqual([expect.stringContaining('không đọc được')]);
});
