import type { Verification } from '../../src/plugins/cchc-report/server/src/reports/service/verification';
import words from '../../src/plugins/cchc-report/server/src/translations/verification.vi.json';
import type { ReportDetail } from '../../src/plugins/cchc-report/server/src/contract';
import { verificationText } from '../../scripts/lib/verification';
import { adminAccount } from '../support/adminAccount';
import { type Ask, asking, listening } from '../support/asking';
import { ISSUED_BEFORE, loadBeforeSigning, storedBefore } from '../support/before-signing';
import { createDatabase, type TestDatabase } from '../support/database';
import { issuedMonth } from '../support/fullLife';
import { communes } from '../support/issues';
import { openRows, type Rows } from '../support/rows';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let database: TestDatabase;
let rows: Rows;
let app: TestApp;
let ask: Ask;
/** Issued by this version. */
let issued: string;

beforeAll(async () => {
  database = await createDatabase();
  rows = await openRows(database);
  await loadBeforeSigning(rows);
  app = await startAppOn(database, { LOG_LEVEL: 'silent' });
  ask = asking(await listening(app), (await adminAccount(app, 'strapi-super-admin')).token);
  const [agency = ''] = await communes(app, 1);
  issued = await issuedMonth(ask, agency, { period: '2024-05', number: 9 });
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

const signatureOf = async (id: string): Promise<ReportDetail['signature']> =>
  (await ask<ReportDetail>('GET', `/reports/${id}`)).body.data.signature;

/** As the database's superuser, undone behind what is looked at. */
const whileTampered = async <Seen>(
  statements: readonly string[],
  look: () => Promise<Seen>,
): Promise<Seen> => {
  const kept = await rows.all(`select * from cchc_issued_reports where report_id = $1`, [ISSUED_BEFORE.id]);
  await rows.all('set session_replication_role = replica');
  for (const statement of statements) await rows.all(statement);
  const seen = await look();
  for (const { report_id, title } of kept)
    await rows.all('update cchc_issued_reports set title = $2 where report_id = $1', [report_id, title]);
  await rows.all('set session_replication_role = origin');
  return seen;
};

const BEFORE = `Báo cáo số ${ISSUED_BEFORE.number} năm 2024 (mã ${ISSUED_BEFORE.id})`;

test('CR-11 what version 0.1.0 stored is sealed as it is found, and every row and entry is unchanged', async () => {
  const rowsNow = await storedBefore(rows);
  expect(rowsNow.now).toEqual(rowsNow.loaded);
  const entries = await rows.all<{ detail: string; seals: string }>(
    `select detail, seals from cchc_report_actions where action = 'seal'`,
  );
  const sealed = entries.flatMap(({ seals }) => JSON.parse(seals) as [string, string, string][]);
  const counted: Record<string, number> = {};
  for (const [table] of sealed) counted[table] = (counted[table] ?? 0) + 1;
  expect(counted).toEqual(ISSUED_BEFORE.frozenRows);
});

test('CR-11 verify finds everything whole and names the reports that were issued before there were signatures, and no other', async () => {
  const verification = await verify();
  expect(verification.faults).toEqual([]);
  expect(verificationText(verification)).toContain(`Lưu ý: ${BEFORE}: ban hành trước khi có chữ ký.`);
  expect(verification.notes.filter((note) => note.includes('trước khi có chữ ký'))).toHaveLength(1);
  const [key] = await rows.all<{ id: string }>('select id from cchc_report_keys');
  expect(await signatureOf(ISSUED_BEFORE.id)).toEqual({ state: 'before-signing', key: null, faults: [] });
  expect(await signatureOf(issued)).toEqual({ state: 'signed', key: key?.id, faults: [] });
});

test('CR-11 a change of what version 0.1.0 issued is named by verify and on the page of the report', async () => {
  const change = `update cchc_issued_reports set title = title || '.' where report_id = '${ISSUED_BEFORE.id}'`;
  const seen = await whileTampered([change], async () => ({
    faults: await faults(),
    page: await signatureOf(ISSUED_BEFORE.id),
  }));
  expect(seen.faults).toEqual([`${BEFORE}: ${words.known}`]);
  expect(seen.page).toEqual({ state: 'faulty', key: null, faults: [words.known] });
  expect(await faults()).toEqual([]);
});

test('CR-11 a signed report does not pass for one from before signatures when its signatures are taken away', async () => {
  await rows.all('set session_replication_role = replica');
  await rows.all('delete from cchc_report_signatures where report_id = $1', [issued]);
  await rows.all(
    'update cchc_report_actions set signature = null, key_id = null, seals = null where report_id = $1',
    [issued],
  );
  await rows.all('set session_replication_role = origin');
  expect(await signatureOf(issued)).toEqual({ state: 'faulty', key: null, faults: [words.unsigned] });
  expect(await faults()).toContain(`Nhật ký, mục 3 của report:${issued}: ${words.unsigned}`);
});
