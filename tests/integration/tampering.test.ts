import type { Verification } from '../../src/plugins/cchc-report/server/src/reports/service/verification';
import words from '../../src/plugins/cchc-report/server/src/translations/verification.vi.json';
import { adminAccount } from '../support/adminAccount';
import { type Ask, asking, listening } from '../support/asking';
import { createDatabase, type TestDatabase } from '../support/database';
import { attach, issuedMonth, office, type Office } from '../support/fullLife';
import { openRows, type Rows } from '../support/rows';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let database: TestDatabase;
let app: TestApp;
let rows: Rows;
let ask: Ask;
let kept: Office;
let number = 3;

beforeAll(async () => {
  database = await createDatabase();
  rows = await openRows(database);
  app = await startAppOn(database);
  const account = await adminAccount(app, 'strapi-super-admin');
  ask = asking(await listening(app), account.token);
  kept = await office(app, ask);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
  await database.drop();
});

const verify = (): Promise<Verification> =>
  app.strapi.plugin('cchc-report').service<{ verify(): Promise<Verification> }>('verification').verify();

const faults = async (): Promise<string[]> =>
  (await verify()).faults.map(({ item, fault }) => `${item}: ${fault}`);

/** As somebody who owns the database can: no trigger fires and no reference is looked at. */
const tamper = async (sql: string, id: string): Promise<void> => {
  await rows.all('set session_replication_role = replica');
  await rows.all(sql, [id]);
  await rows.all('set session_replication_role = origin');
};

const freshReport = (): Promise<string> => {
  number += 1;
  return issuedMonth(ask, kept.agency, { period: `${2001 + number}-06`, number });
};

const named = (id: string): string =>
  `Báo cáo số ${String(number).padStart(2, '0')}/BC-UBND năm 2024 (mã ${id})`;

/** Sets a part and its hash, so that the row is right in itself. */
const rewritten = (part: string, value: string): string =>
  `update cchc_issued_reports set ${part} = ${value}, ${part}_sha256 = encode(sha256(
     ${part === 'docx' ? value : `convert_to(${value}, 'UTF8')`}), 'hex') where report_id = $1`;

const PARTS = words.parts;

describe('CR-11 verify names exactly what somebody changed past the app:', () => {
  /** What the tests before this one left, and what was told last. */
  let before: readonly string[] = [];
  let told: readonly string[];

  beforeAll(async () => {
    told = await faults();
    expect(told).toEqual([]);
  });
  beforeEach(() => {
    before = told;
  });

  /** What is told now and was not before this test: verifying takes longer than what is verified. */
  const newFaults = async (): Promise<string[]> => {
    told = await faults();
    return told.filter((fault) => !before.includes(fault));
  };

  it.each([
    ['a byte of the .docx', rewritten('docx', 'set_byte(docx, 100, get_byte(docx, 100) # 1)'), PARTS.docx],
    ['the figures', rewritten('figures', `replace(figures, '"value":', '"value":1')`), PARTS.figures],
    ['the records', rewritten('records', `records || ' '`), PARTS.records],
    ['the text', rewritten('sections', `replace(sections, 'báo cáo', 'báo cái')`), PARTS.sections],
    ['the tree', rewritten('document', `document || ' '`), PARTS.document],
    ['the title', `update cchc_issued_reports set title = title || '.' where report_id = $1`, words.known],
    [
      'the title in lists',
      `update cchc_reports set title = title || '.' where document_id = $1`,
      words.known,
    ],
    ['the day', `update cchc_issued_reports set issued_on = issued_on + 1 where report_id = $1`, words.known],
    ['who issued it', `update cchc_issued_reports set issued_by = 'X' where report_id = $1`, words.known],
    ['its period', `update cchc_reports set period_key = '1999-01' where document_id = $1`, words.known],
    ['its agency', `update cchc_issued_reports set agency_id = 'khac' where report_id = $1`, words.known],
  ])('%s', async (_what, sql, fault) => {
    const id = await freshReport();
    await tamper(sql, id);
    expect(await newFaults()).toEqual([`${named(id)}: ${fault}`]);
  });

  it('a frozen row that is gone', async () => {
    const id = await freshReport();
    await tamper('delete from cchc_issued_reports where report_id = $1', id);
    expect(await newFaults()).toEqual([`${id}: ${words.states.issued}`]);
  });

  it('a standing that is gone, and one that is no more voided or superseded', async () => {
    const id = await freshReport();
    await tamper('delete from cchc_report_standings where report_id = $1', id);
    const unvoid = 'update cchc_report_standings set voided_at = null, voided_by = null, void_reason = null';
    await tamper(`${unvoid} where report_id = $1`, kept.voided);
    await tamper(
      'update cchc_report_standings set superseded_by = null where report_id = $1',
      kept.superseded,
    );
    expect((await newFaults()).sort()).toEqual(
      [
        `${id}: ${words.states.standing}`,
        `${kept.voided}: ${words.states.changed}`,
        `${kept.superseded}: ${words.states.changed}`,
      ].sort(),
    );
  });

  it('a standing and a report that were changed, also after the report was read, superseded and given a signed file', async () => {
    const id = await freshReport();
    await tamper('update cchc_report_standings set public = true where report_id = $1', id);
    await tamper(`update cchc_reports set remark = 'Khác' where document_id = $1`, id);
    const changed = [
      `Báo cáo ${id}: ${words.rowChanged}`,
      `Theo dõi sau ban hành của báo cáo ${id}: ${words.rowChanged}`,
    ];
    expect((await newFaults()).sort()).toEqual(changed);
    expect((await ask('GET', `/reports/${id}/file?format=docx`)).status).toBe(200);
    expect((await ask('POST', `/reports/${id}/supersede`, {})).status).toBe(201);
    expect(await attach(ask, id)).toBe(200);
    expect((await newFaults()).sort()).toEqual(changed);
  });

  it('a byte of the signed file, and a signed file that is gone', async () => {
    const id = await freshReport();
    expect([await attach(ask, id), await attach(ask, id)]).toEqual([200, 200]);
    const bytes = 'set_byte(bytes, 9, 0)';
    await tamper(
      `update cchc_report_signed_files set bytes = ${bytes}, sha256 = encode(sha256(${bytes}), 'hex')
        where report_id = $1 and version = 1`,
      id,
    );
    await tamper('delete from cchc_report_signed_files where report_id = $1 and version = 2', id);
    expect(await newFaults()).toEqual([
      `${id}, ban-ky.pdf: ${PARTS.signed}`,
      `${id}, ban-ky.pdf: ${words.signedGone}`,
    ]);
  });

  it('an entry of the log that is changed, and one in the middle that is gone', async () => {
    const [changed, gone] = [await freshReport(), await freshReport()];
    const entry = (id: string, position: number): string => `Nhật ký, mục ${position} của report:${id}`;
    await tamper(`update cchc_report_actions set name = 'X' where report_id = $1 and position = 2`, changed);
    await tamper('delete from cchc_report_actions where report_id = $1 and position = 2', gone);
    expect((await newFaults()).sort()).toEqual(
      [`${entry(changed, 2)}: ${words.changed}`, `${entry(gone, 3)}: ${words.chain}`].sort(),
    );
  });

  it('the last entry of the log, where it told of an issue', async () => {
    const id = await freshReport();
    await tamper(`delete from cchc_report_actions where report_id = $1 and action = 'issue'`, id);
    expect(await newFaults()).toEqual(
      expect.arrayContaining([
        `${named(id)}: ${words.unlogged}`,
        `Nhật ký của report:${id}: thiếu từ mục 3 đến mục 3`,
      ]),
    );
  });
});

test('CR-11 a rule that the look of each minute found broken stays in the log after it is whole again', async () => {
  const keeper = app.strapi.plugin('cchc-report').service<{ look(now: Date): Promise<void> }>('logKeeper');
  const entries = (): Promise<{ at: Date; detail: string }[]> =>
    rows.all(`select at, detail from cchc_report_actions where action = 'rules' order by id`);
  const [weaker, off, added] = [
    'cchc_report_keep_standing',
    'cchc_report_settings.keep_rows',
    'cchc_report_actions.la',
  ];
  const whole = await rows.one<{ sql: string }>(
    `select pg_get_functiondef(oid) as sql from pg_proc where proname = '${weaker}'`,
  );
  const since = (await entries()).length;
  const seen = new Date('2026-11-30T02:00:00.000Z');
  await rows.all('alter table cchc_report_settings disable trigger keep_rows');
  await rows.all(
    `create or replace function ${weaker}() returns trigger language plpgsql as $$ begin return new; end $$`,
  );
  await rows.all(
    'create trigger la before insert on cchc_report_actions for each row execute function cchc_report_refuse_change()',
  );
  await rows.all('alter table cchc_report_actions disable trigger la');
  await keeper.look(seen);
  await keeper.look(new Date('2026-11-30T02:01:00.000Z'));
  const [entry, ...more] = (await entries()).slice(since);
  expect(more).toEqual([]);
  const { status, body } = await app.http.get('/api/cchc-report/ready');
  expect([status, body.data.reasons]).toEqual([503, [expect.stringContaining(`${weaker}, ${off}.`)]]);
  expect([entry?.at, JSON.parse(entry?.detail ?? '')]).toEqual([
    seen,
    expect.objectContaining({ names: [weaker, off, added], state: 'off' }),
  ]);

  await rows.all('alter table cchc_report_settings enable trigger keep_rows');
  await rows.all('drop trigger la on cchc_report_actions');
  await rows.all(whole.sql);
  await keeper.look(new Date('2026-11-30T02:02:00.000Z'));
  expect((await app.http.get('/api/cchc-report/ready')).status).toBe(200);
  expect(await faults()).toEqual(
    expect.arrayContaining([weaker, off, added].map((name) => `${name}: ${words.restored}`)),
  );
  expect(await faults()).not.toEqual(expect.arrayContaining([expect.stringContaining(words.schema)]));

  await rows.all('alter table cchc_report_settings disable trigger keep_rows');
  await keeper.look(new Date('2026-11-30T02:03:00.000Z'));
  await rows.all('alter table cchc_report_settings enable trigger keep_rows');
  expect((await entries()).slice(since)).toHaveLength(2);
});

test('CR-11 DI-12 verify names a rule that was switched off or redefined; the next start has it back, and verify still tells of it', async () => {
  const changed = await freshReport();
  await rows.all('alter table cchc_issued_reports disable trigger keep_rows');
  await rows.all('drop trigger keep_rows on cchc_report_actions');
  await rows.all('alter table cchc_issued_reports drop constraint docx_as_issued');
  await rows.all(
    'alter table cchc_issued_reports drop constraint cchc_issued_reports_number, drop constraint cchc_issued_reports_year_check',
  );
  await rows.all(
    `create or replace trigger keep_ended before update or delete on cchc_reports
       for each row when (false) execute function cchc_report_keep_ended()`,
  );
  await rows.all('drop index cchc_reports_one_open');
  await rows.all('create index cchc_reports_one_open on cchc_reports (agency_id)');
  await rows.all('grant update (remark), delete on cchc_reports to public');
  const off = [
    'cchc_issued_reports.docx_as_issued',
    'cchc_issued_reports.keep_rows',
    'cchc_report_actions.keep_rows',
    'cchc_issued_reports.cchc_issued_reports_number',
    'cchc_issued_reports.cchc_issued_reports_year_check',
    'cchc_reports.keep_ended',
    'cchc_reports_one_open',
    'cchc_reports.delete',
  ];
  await tamper(`update cchc_issued_reports set docx = 'Khác' where report_id = $1`, changed);
  const told = (fault: string): string[] => off.map((name) => `${name}: ${fault}`);
  expect(await faults()).toEqual(expect.arrayContaining(told(words.schema)));
  expect((await app.http.get('/api/cchc-report/ready')).status).toBe(503);

  await app.stop();
  app = await startAppOn(database, { LOG_LEVEL: 'silent' });
  expect((await app.http.get('/api/cchc-report/ready')).status).toBe(200);
  expect(await rows.refusal('update cchc_issued_reports set title = title')).toBe('CC001');
  expect(await rows.refusal('delete from cchc_report_actions')).toBe('CC001');
  expect(await rows.refusal('delete from cchc_reports')).toBe('CC001');
  expect(await faults()).toEqual(
    expect.arrayContaining([...told(words.restored), `${named(changed)}: ${PARTS.docx}`]),
  );
  const wrong = `update cchc_issued_reports set docx = 'Khác nữa' where report_id = $1`;
  await expect(tamper(wrong, changed)).rejects.toThrow('docx_as_issued');
});
