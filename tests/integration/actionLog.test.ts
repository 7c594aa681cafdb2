import type { ReportDetail } from '../../src/plugins/cchc-report/server/src/contract';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { type Answered, type Ask, asking, listening } from '../support/asking';
import { attach } from '../support/fullLife';
import { slugOf } from '../support/reports';
import { createCommune, saveRecord, type Commune } from '../support/records';
import { openRows, type Rows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let rows: Rows;
let account: AdminAccount;
let accountId: string;
let ask: Ask;
let commune: Commune;
let agency: string;

beforeAll(async () => {
  app = await sharedApp();
  rows = await openRows(app.database);
  account = await adminAccount(app, 'strapi-super-admin');
  ask = asking(await listening(app), account.token);
  const { id } = await rows.one('select id from admin_users where email = $1', [account.email]);
  accountId = String(id);
  commune = await createCommune(app.strapi);
  agency = await slugOf(app, commune.agency);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

interface Entry {
  readonly account: string;
  readonly name: string;
  readonly ip: string;
  readonly action: string;
  readonly subject: string;
  readonly agency_id: string;
  readonly report_id: string | null;
}

const entriesOf = async (act: () => Promise<number>): Promise<Entry[]> => {
  const { last } = await rows.one('select coalesce(max(id), 0) as last from cchc_report_actions');
  expect(await act()).toBeLessThan(300);
  return rows.all<Entry>(
    `select account, name, ip, action, subject, agency_id, report_id from cchc_report_actions
      where id > $1 order by id`,
    [last],
  );
};

/** One entry: by the account that asked, from where it asked, about what it did that with. */
const entry = (action: string, report: string | null): unknown => ({
  account: accountId,
  name: 'Nguyễn Văn A',
  ip: expect.stringMatching(/127\.0\.0\.1$/) as string,
  action,
  subject: report === null ? `agency:${commune.agency}` : `report:${report}`,
  agency_id: commune.agency,
  report_id: report,
});

const make = async (period: string): Promise<ReportDetail> =>
  (await ask<ReportDetail>('POST', '/reports', { agency, kind: 'month', period })).body.data;

const statusOf = async (asked: Promise<Answered<unknown>>): Promise<number> => (await asked).status;

test('CR-13 every act with a report leaves exactly one entry, with account, name, address, act and object', async () => {
  const made = await make('2024-01');
  const id = made.documentId;
  const created = await rows.all('select action from cchc_report_actions where report_id = $1', [id]);
  expect(created).toEqual([{ action: 'create' }]);
  const print = { medium: 'paper', size: '13', appendices: [] };
  const post =
    (step: string, body: object = {}) =>
    () =>
      statusOf(ask('POST', `/reports/${id}/${step}`, body));
  const put = (place: string, body: object) => () => statusOf(ask('PUT', `/reports/${id}/${place}`, body));
  await saveRecord(app.strapi, 'article', commune, { data: { publishedOn: '2024-01-05' } });
  const acts: [string, () => Promise<number>][] = [
    ['edit', put('sections/proposals', { text: 'Không có.', version: 1 })],
    ['edit', post('sections/proposals/reset', { version: 2 })],
    ['choices', put('choices', { version: 1, print })],
    ['refresh', post('refresh')],
    ['submit', post('submit')],
    ['return', post('return', { remark: 'Thêm' })],
    ['submit', post('submit')],
    ['issue', post('issue', { number: 1, issuedOn: '2024-06-15' })],
    ['show', put('visibility', { public: true })],
    ['hide', put('visibility', { public: false })],
    ['attach', () => attach(ask, id)],
    ['export', () => statusOf(ask('GET', `/reports/${id}/file?format=docx`))],
    ['export', () => statusOf(ask('GET', `/reports/${id}/file?format=pdf`))],
    ['void', post('void', { reason: 'Sai' })],
  ];
  for (const [action, act] of acts) expect(await entriesOf(act)).toEqual([entry(action, id)]);
});

test('CR-13 superseding leaves one entry with the old report, one with the new draft; so do an open file and what is thrown away', async () => {
  const { documentId: old } = await make('2024-02');
  await ask('POST', `/reports/${old}/submit`, {});
  await ask('POST', `/reports/${old}/issue`, { number: 2, issuedOn: '2024-06-15' });
  let next = '';
  const superseding = await entriesOf(async () => {
    const { status, body } = await ask<ReportDetail>('POST', `/reports/${old}/supersede`, {});
    next = body.data.documentId;
    return status;
  });
  expect(superseding).toEqual(expect.arrayContaining([entry('supersede', old), entry('create', next)]));
  expect(superseding).toHaveLength(2);
  const exporting = () => statusOf(ask('GET', `/reports/${next}/file?format=docx`));
  expect(await entriesOf(exporting)).toEqual([entry('export', next)]);
  const discarding = () => statusOf(ask('POST', `/reports/${next}/discard`, { version: 1 }));
  expect(await entriesOf(discarding)).toEqual([entry('discard', next)]);
});

test('CR-13 settings and templates leave one entry each, and what is refused or changes nothing none', async () => {
  const address = `/settings?agency=${agency}`;
  const { settings } = (await ask<{ settings: object }>('GET', address)).body.data;
  const save = () => statusOf(ask('PUT', address, { version: 0, settings }));
  expect(await entriesOf(save)).toEqual([entry('settings', null)]);
  const reset = () => statusOf(ask('POST', `/templates/month/reset?agency=${agency}`, { version: 0 }));
  expect(await entriesOf(reset)).toEqual([entry('template', null)]);
  const refused = async () => ((await save()) === 409 && (await reset()) === 409 ? 200 : 500);
  expect(await entriesOf(refused)).toEqual([]);

  const { documentId: id, sections } = await make('2024-03');
  const text = sections.find(({ key }) => key === 'proposals')?.text;
  const same = () => statusOf(ask('PUT', `/reports/${id}/sections/proposals`, { text, version: 1 }));
  expect(await entriesOf(same)).toEqual([]);
});

test('CR-13 an entry cannot be changed', async () => {
  expect(await rows.refusal(`update cchc_report_actions set name = 'X'`)).toBe('CC001');
});
