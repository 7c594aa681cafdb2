import type { DraftCheckAnswer, ReportDetail } from '../../src/plugins/cchc-report/server/src/contract';
import { type AdminAccount, adminAccount, roleWith } from '../support/adminAccount';
import { createCommune, saveRecord } from '../support/records';
import { recordHalfYear, slugOf } from '../support/reports';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const TABLES = [
  'cchc_reports',
  'cchc_report_sections',
  'cchc_issued_reports',
  'cchc_report_standings',
  'cchc_report_signed_files',
  'cchc_report_requests',
  'cchc_report_templates',
  'cchc_report_settings',
  'cchc_report_actions',
];
const REPORTS = '/cchc-report/reports';
const SENT_FILE = 'application/vnd.cchc-report.file+json';

interface Step {
  readonly method: 'post' | 'put';
  readonly path: string;
  readonly body: object | string;
}

let app: TestApp;
let agency: string;
let clerk: AdminAccount;
let leader: AdminAccount;
let writer: AdminAccount;

beforeAll(async () => {
  app = await sharedApp();
  const commune = await createCommune(app.strapi);
  agency = await slugOf(app, commune.agency);
  await recordHalfYear(app, commune);
  clerk = await adminAccount(app, 'cchc-can-bo');
  leader = await adminAccount(app, 'cchc-lanh-dao');
  writer = await adminAccount(app, 'strapi-author');
});
afterAll(() => app.stop());

/** Everything that is kept of reports. */
const kept = async (): Promise<string> => {
  const parts: string[] = [];
  for (const table of TABLES) {
    const { rows } = await app.strapi.db.connection.raw<{ rows: { all: string }[] }>(
      `select coalesce(string_agg(cast(t as text), '|' order by cast(t as text)), '') as all from ${table} t`,
    );
    parts.push(rows[0]?.all ?? '');
  }
  return parts.join('\n');
};

const ask = (account: AdminAccount, { method, path, body }: Step) =>
  account
    .request(method, path)
    .set('Content-Type', typeof body === 'string' ? SENT_FILE : 'application/json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));

/** Refused to those whom it is no business of, with nothing changed; then done by whose it is. */
const onlyBy = async (
  right: AdminAccount,
  wrong: readonly AdminAccount[],
  step: Step,
): Promise<ReportDetail> => {
  const before = await kept();
  for (const account of wrong) {
    const { status, body } = await ask(account, step);
    expect({ ...step, status, code: body.error.details.code }).toEqual({
      ...step,
      status: 403,
      code: 'forbidden',
    });
  }
  const nobody = await app.http[step.method](step.path).send({});
  expect({ ...step, status: nobody.status }).toEqual({ ...step, status: 401 });
  expect(await kept()).toBe(before);
  const { status, body } = await ask(right, step);
  expect({ ...step, ok: status < 300, error: body.error }).toEqual({ ...step, ok: true, error: undefined });
  return body.data;
};

test('AZ-02 every step is that of one role: by the other it is forbidden and changes nothing', async () => {
  const byClerk = (step: Step) => onlyBy(clerk, [leader, writer], step);
  const byLeader = (step: Step) => onlyBy(leader, [clerk, writer], step);
  const byBoth = (step: Step) => onlyBy(clerk, [writer], step);
  const post = (path: string, body: Step['body'] = {}): Step => ({ method: 'post', path, body });
  const put = (path: string, body: Step['body']): Step => ({ method: 'put', path, body });

  const asked = { agency, kind: 'half-year', period: '2024-H1' };
  const thrown = await byClerk(post(REPORTS, asked));
  await byClerk(post(`${REPORTS}/${thrown.documentId}/discard`, { version: 1 }));

  const { documentId } = await byClerk(post(REPORTS, asked));
  const one = `${REPORTS}/${documentId}`;
  const print = { medium: 'paper', size: '13', appendices: [] };
  await byClerk(put(`${one}/choices`, { version: 1, print }));
  await byClerk(put(`${one}/sections/tasks`, { text: 'Tiếp tục.', version: 1 }));
  await byClerk(post(`${one}/sections/tasks/reset`, { version: 2 }));
  await byClerk(post(`${one}/refresh`));
  await byClerk(post(`${one}/submit`));
  await byLeader(post(`${one}/return`, { remark: 'Xem lại' }));
  await byClerk(post(`${one}/submit`));
  await byLeader(post(`${one}/issue`, { number: 7, issuedOn: '2024-06-20' }));
  await byBoth(put(`${one}/signed-file?name=a.pdf`, `"${Buffer.from('%PDF-1.7').toString('base64')}"`));
  await byLeader(put(`${one}/visibility`, { public: true }));
  const next = await byLeader(post(`${one}/supersede`));
  const carried = await byClerk(post(REPORTS, { agency, kind: 'half-year', period: '2024-H2' }));
  await byClerk(post(`${REPORTS}/${carried.documentId}/sections/tasks/carry`, { version: 1 }));
  await byClerk(post(`${REPORTS}/${next.documentId}/discard`, { version: 1 }));
  await byLeader(post(`${one}/void`, { reason: 'Sai' }));

  const settings = await leader.request('get', `/cchc-report/settings?agency=${agency}`).expect(200);
  await byClerk(
    put(`/cchc-report/settings?agency=${agency}`, { version: 0, settings: settings.body.data.settings }),
  );
  const template = await leader
    .request('get', `/cchc-report/templates/year?agency=${agency}&period=2024`)
    .expect(200);
  const sections = (template.body.data.sections as { key: string; text: string }[]).map(({ key, text }) => ({
    key,
    text,
  }));
  await byClerk(put(`/cchc-report/templates/year?agency=${agency}&period=2024`, { version: 0, sections }));
  await byClerk(post(`/cchc-report/templates/year/reset?agency=${agency}&period=2024`, { version: 1 }));
});

test('both roles see what was done; who has neither sees nothing of reports', async () => {
  for (const path of ['calendar', 'reports', 'templates', 'settings', 'actions']) {
    const address = `/cchc-report/${path}?agency=${agency}`;
    await clerk.request('get', address).expect(200);
    await leader.request('get', address).expect(200);
    await writer.request('get', address).expect(403);
  }
});

test('evidence that the records keep from somebody is in no choice, page or file of a report for him', async () => {
  const permissions = ['read', 'export', 'draft'].map((uid) => `plugin::cchc-report.${uid}`);
  const blind = await adminAccount(app, await roleWith(app, permissions));
  const made = await blind
    .request('post', REPORTS)
    .send({ agency, kind: 'quarter', period: '2024-Q1' })
    .expect(201);
  const one = `${REPORTS}/${String(made.body.data.documentId)}`;
  const choose = (account: AdminAccount, version: number) =>
    account
      .request('put', `${one}/choices`)
      .send({ version, print: { medium: 'paper', size: '14', appendices: ['evidence'] } });
  const refusal = await choose(blind, 1).expect(403);
  expect(refusal.body.error.details.code).toBe('evidence_forbidden');
  await blind.request('get', `${one}/preview`).expect(200);
  await choose(clerk, 1).expect(200);
  for (const path of ['preview', 'file?format=docx']) {
    await blind.request('get', `${one}/${path}`).expect(403);
    await clerk.request('get', `${one}/${path}`).expect(200);
  }
});

test('the check names drafts only to who may open them; to others it says how many there are', async () => {
  const commune = await createCommune(app.strapi);
  await recordHalfYear(app, commune);
  await saveRecord(app.strapi, 'article', commune, { data: { title: 'Bản nháp' }, status: 'draft' });
  const own = await slugOf(app, commune.agency);
  const asked = { agency: own, kind: 'half-year', period: '2024-H1' };
  const made = await clerk.request('post', REPORTS).send(asked).expect(201);
  const reader = await adminAccount(app, await roleWith(app, ['plugin::cchc-report.read']));
  const draftsFor = async (account: AdminAccount) => {
    const { body } = await account.request('get', `${REPORTS}/${made.body.data.documentId}/lint`).expect(200);
    const { findings } = body.data as DraftCheckAnswer['data'];
    return findings
      .filter(({ code }) => code === 'drafts_inside')
      .map(({ records, more }) => [records.length, more]);
  };
  expect(await draftsFor(clerk)).toEqual([[1, 0]]);
  expect(await draftsFor(reader)).toEqual([[0, 1]]);
});
