import { runOwnerStep } from '../../database/accounts';
import type { Verification } from '../../src/plugins/cchc-report/server/src/reports/service/verification';
import words from '../../src/plugins/cchc-report/server/src/translations/verification.vi.json';
import { adminAccount } from '../support/adminAccount';
import { asking, listening } from '../support/asking';
import { createDatabase, onServer, type TestDatabase } from '../support/database';
import { office } from '../support/fullLife';
import { joinOffices } from '../support/members';
import { createCommune, saveRecord } from '../support/records';
import { slugOf } from '../support/reports';
import { openRows, type Rows } from '../support/rows';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const ACCOUNT = 'cchc_test_app';
const NOT_ALLOWED = '42501';

let database: TestDatabase;
let appUrl: string;
let owner: Rows;
let app: TestApp;
let asApp: Rows;

/** The owner's step of one version. @returns whether there was something to do */
const step = async (version: string): Promise<boolean> => {
  let isLoaded = false;
  await runOwnerStep({ owner: database.url, app: appUrl }, version, () => {
    isLoaded = true;
    return Promise.resolve();
  });
  return isLoaded;
};

beforeAll(async () => {
  database = await createDatabase();
  await onServer(`create role ${ACCOUNT} login password 'mat-khau'`);
  const url = new URL(database.url);
  [url.username, url.password] = [ACCOUNT, 'mat-khau'];
  appUrl = url.href;
  owner = await openRows(database);
  // As it was while there was one account: what it made is its own.
  await owner.all(`alter table cchc_issued_reports owner to ${ACCOUNT}`);
  expect(await step('1')).toBe(true);
  app = await startAppOn({ ...database, url: appUrl }, { DATABASE_TWO_ACCOUNTS: 'true' });
  asApp = await openRows({ ...database, url: appUrl });
});
afterAll(async () => {
  await app.stop();
  await asApp.end();
  await owner.end();
  await database.drop();
  await onServer(`drop role ${ACCOUNT}`);
});

test('CR-11 the whole life of a report goes on as an account that owns nothing, and nothing is warned of', async () => {
  const { token } = await adminAccount(app, 'strapi-super-admin');
  await office(app, asking(await listening(app), token));
  const { status, body } = await app.http.get('/api/cchc-report/ready');
  expect([status, body]).toEqual([200, { data: { ready: true, reasons: [], warnings: [] } }]);
  const service = app.strapi
    .plugin('cchc-report')
    .service<{ verify(): Promise<Verification> }>('verification');
  const { faults, notes } = await service.verify();
  expect(faults).toEqual([]);
  expect(notes).not.toContain(words.notes.oneAccount);
});

test('OFF-01 as this account too a member meets the records of its own office alone', async () => {
  const [mine, other] = [await createCommune(app.strapi), await createCommune(app.strapi)];
  const own = await saveRecord(app.strapi, 'article', mine);
  await saveRecord(app.strapi, 'article', other);
  const clerk = await adminAccount(app, 'cchc-can-bo');
  await joinOffices(app, clerk, [{ agency: await slugOf(app, mine.agency), reach: 'own' }]);
  const { body } = await clerk
    .request('get', '/content-manager/collection-types/api::article.article')
    .expect(200);
  expect(body.results.map(({ documentId }: { documentId: string }) => documentId)).toEqual([own.documentId]);
});

test.each([
  'alter table cchc_issued_reports disable trigger keep_rows',
  'alter table cchc_issued_reports drop constraint docx_as_issued',
  'drop trigger keep_rows on cchc_report_actions',
  'create or replace function cchc_report_refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
  'create table la (id int)',
  'create trigger la before insert on cchc_report_actions for each row execute function cchc_report_refuse_change()',
  'set session_replication_role = replica',
  'truncate cchc_report_actions',
  'update cchc_issued_reports set title = title',
  'delete from cchc_report_actions',
  'update cchc_report_checkpoints set line = line',
  'delete from cchc_reports',
  `insert into cchc_report_ledger values ('x', now())`,
  'update cchc_owner_step set version = version',
])('CR-11 the account of the app may not: %s', async (sql) => {
  expect(await asApp.refusal(sql)).toBe(NOT_ALLOWED);
});

test('CR-11 the owner has nothing to do at the next start, until the version or anything of the schema changes', async () => {
  expect(await step('1')).toBe(false);
  expect(await step('2')).toBe(true);
  expect(await step('2')).toBe(false);
  await owner.all('alter table cchc_issued_reports disable trigger keep_rows');
  expect(await step('2')).toBe(true);
  await owner.all('alter table cchc_issued_reports enable trigger keep_rows');
});

test('CR-06 CR-11 a right to change what is kept that the account was given is told, and taken away at the next start', async () => {
  await step('2');
  await owner.all(`grant update (title), delete on cchc_issued_reports to ${ACCOUNT}`);
  const { status, body } = await app.http.get('/api/cchc-report/ready');
  expect([status, body.data.reasons]).toEqual([
    503,
    [expect.stringContaining('cchc_issued_reports.delete, cchc_issued_reports.update')],
  ]);
  expect(await step('2')).toBe(true);
  expect((await app.http.get('/api/cchc-report/ready')).status).toBe(200);
  expect(await asApp.refusal('update cchc_issued_reports set title = title')).toBe(NOT_ALLOWED);
});

test('CR-06 CR-11 readiness says 503 when the account that should own nothing owns something', async () => {
  await owner.all(`alter table cchc_report_requests owner to ${ACCOUNT}`);
  const { status, body } = await app.http.get('/api/cchc-report/ready');
  expect([status, body.data.reasons]).toEqual([
    503,
    [expect.stringContaining('cchc_report_requests'), expect.stringContaining('DATABASE_OWNER_URL')],
  ]);
  await step('3');
  expect((await app.http.get('/api/cchc-report/ready')).status).toBe(200);
});
