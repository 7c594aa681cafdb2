import type { ReportDetail, WorkAnswer, WorkItem } from '../../src/plugins/cchc-report/server/src/contract';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { joinOffices } from '../support/members';
import { type Commune, createCommune } from '../support/records';
import { recordHalfYear, slugOf } from '../support/reports';
import { openRows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';
import { until } from '../support/until';

jest.setTimeout(120_000);

const REPORTS = '/cchc-report/reports';

let app: TestApp;
let mine: Commune;
let agency: string;
let clerk: AdminAccount;
let colleague: AdminAccount;
let leader: AdminAccount;
let deputy: AdminAccount;
let stranger: AdminAccount;

const rename = async ({ id }: AdminAccount, lastname: string, firstname: string): Promise<void> => {
  await app.strapi.db.query('admin::user').update({ where: { id }, data: { firstname, lastname } });
};

beforeAll(async () => {
  app = await sharedApp();
  mine = await createCommune(app.strapi);
  agency = await slugOf(app, mine.agency);
  await recordHalfYear(app, mine);
  const other = await slugOf(app, (await createCommune(app.strapi)).agency);
  const made = async (role: string, office: string): Promise<AdminAccount> => {
    const account = await adminAccount(app, role);
    await joinOffices(app, account, [{ agency: office, reach: 'own' }]);
    return account;
  };
  clerk = await made('cchc-can-bo', agency);
  colleague = await made('cchc-can-bo', agency);
  leader = await made('cchc-lanh-dao', agency);
  deputy = await made('cchc-lanh-dao', agency);
  stranger = await made('cchc-lanh-dao', other);
  await rename(clerk, '', 'Lê Thị Hoa');
  await rename(leader, '', 'Trần Văn Mai');
});
afterAll(() => app.stop());

let months = 0;

/** A draft of the next month, by the clerk. */
const draft = async (): Promise<ReportDetail> => {
  months += 1;
  const period = `2023-${String(months).padStart(2, '0')}`;
  const { body } = await clerk.request('post', REPORTS).send({ agency, kind: 'month', period }).expect(201);
  return body.data;
};

const submitted = async (to?: AdminAccount, note?: string): Promise<ReportDetail> => {
  const { documentId, version } = await draft();
  const { body } = await clerk
    .request('post', `${REPORTS}/${documentId}/submit`)
    .send({ version, ...(to !== undefined && { to: to.id }), ...(note !== undefined && { note }) })
    .expect(200);
  return body.data;
};

const workOf = async (account: AdminAccount): Promise<WorkAnswer> =>
  (await account.request('get', '/cchc-report/work').expect(200)).body;

const onReport = async (account: AdminAccount, documentId: string): Promise<WorkItem[]> =>
  (await workOf(account)).data.filter(({ report }) => report === documentId);

const refusal = (answer: { status: number; body: { error?: { details?: { code?: string } } } }) => [
  answer.status,
  answer.body.error?.details?.code,
];

test('OFF-04 a report that is put to one leader is the turn of that leader alone, with the note', async () => {
  const { documentId } = await submitted(leader, 'Xin anh xem phần II.');
  const [item, ...more] = await onReport(leader, documentId);
  expect(item).toMatchObject({
    kind: 'to-issue',
    agency: { slug: agency },
    title: 'Báo cáo tháng 01 năm 2023',
    by: 'Lê Thị Hoa',
    text: 'Xin anh xem phần II.',
    url: `/plugins/cchc-report-life/${documentId}`,
  });
  expect(more).toEqual([]);
  for (const account of [deputy, clerk, colleague, stranger])
    expect(await onReport(account, documentId)).toEqual([]);
});

test('OFF-04 a report that is put to nobody by name is the turn of every leader of the office, and of none of another', async () => {
  const { documentId } = await submitted();
  for (const account of [leader, deputy])
    expect((await onReport(account, documentId)).map(({ kind }) => kind)).toEqual(['to-issue']);
  for (const account of [clerk, stranger]) expect(await onReport(account, documentId)).toEqual([]);
});

test('OFF-04 the turn of an account that can no longer sign in falls to the other leaders', async () => {
  const gone = await adminAccount(app, 'cchc-lanh-dao');
  await joinOffices(app, gone, [{ agency, reach: 'own' }]);
  const { documentId } = await submitted(gone);
  expect(await onReport(deputy, documentId)).toEqual([]);
  await app.strapi.db.query('admin::user').update({ where: { id: gone.id }, data: { isActive: false } });
  expect((await onReport(deputy, documentId)).map(({ kind }) => kind)).toEqual(['to-issue']);
});

test('a report is put to leaders of its own office alone', async () => {
  const { documentId } = await draft();
  const path = `${REPORTS}/${documentId}`;
  const { body } = await clerk.request('get', `${path}/leaders`).expect(200);
  const ids = body.data.map(({ accountId }: { accountId: number }) => accountId);
  expect(ids).toEqual(expect.arrayContaining([leader.id, deputy.id]));
  for (const account of [clerk, stranger]) expect(ids).not.toContain(account.id);
  for (const account of [clerk, stranger]) {
    const answer = await clerk.request('post', `${path}/submit`).send({ to: account.id });
    expect(refusal(answer)).toEqual([422, 'leader_unknown']);
  }
  const { body: still } = await clerk.request('get', path).expect(200);
  expect(still.data.state).toBe('draft');
});

test('a submitted report is taken back until its leader has opened it, and by the one who submitted it alone', async () => {
  const { documentId } = await submitted(leader);
  const path = `${REPORTS}/${documentId}`;
  // The deputy is not asked, and the clerk itself is no reader.
  for (const account of [deputy, clerk]) await account.request('get', path).expect(200);
  expect(refusal(await colleague.request('post', `${path}/withdraw`).send({}))).toEqual([
    403,
    'report_of_other',
  ]);
  const taken = await clerk.request('post', `${path}/withdraw`).send({}).expect(200);
  expect(taken.body.data).toMatchObject({ state: 'draft', submitted: null, returned: null });
  expect(await onReport(leader, documentId)).toEqual([]);

  await clerk.request('post', `${path}/submit`).send({ to: leader.id }).expect(200);
  await leader.request('get', path).expect(200);
  const { body } = await clerk.request('get', path).expect(200);
  expect(body.data.submitted).toMatchObject({ to: 'Trần Văn Mai', readAt: expect.any(String) });
  expect(refusal(await clerk.request('post', `${path}/withdraw`).send({}))).toEqual([409, 'report_read']);
});

test('a report that was submitted before turns were kept is taken back by the one whose name it has alone', async () => {
  const { documentId } = await submitted(leader);
  await app.strapi.db.connection('cchc_turns').where({ report_id: documentId }).delete();
  const path = `${REPORTS}/${documentId}/withdraw`;
  expect(refusal(await colleague.request('post', path).send({}))).toEqual([403, 'report_of_other']);
  await clerk.request('post', path).send({}).expect(200);
});

test('OFF-04 a returned report is the turn of the clerk who submitted it, with the remark', async () => {
  const { documentId } = await submitted(leader);
  const path = `${REPORTS}/${documentId}`;
  await leader.request('post', `${path}/return`).send({ remark: 'Bổ sung số liệu tháng 1.' }).expect(200);
  const [item] = await onReport(clerk, documentId);
  expect(item).toMatchObject({ kind: 'returned', by: 'Trần Văn Mai', text: 'Bổ sung số liệu tháng 1.' });
  for (const account of [colleague, leader, deputy]) expect(await onReport(account, documentId)).toEqual([]);
  await clerk.request('post', `${path}/submit`).send({}).expect(200);
  expect(await onReport(clerk, documentId)).toEqual([]);
});

test('OFF-04 an overdue report is work of the clerks until it is submitted, then of the leader, with its day', async () => {
  const path = `/cchc-report/settings?agency=${agency}`;
  const { body } = await clerk.request('get', path).expect(200);
  // The report of last year is due on the first day of this year, so it is overdue on every day after it.
  const calendar = [{ kind: 'year', periods: ['year'], cutoff: 'calendar', dueAfterDays: 1 }];
  const { version, settings } = body.data;
  await clerk
    .request('put', path)
    .send({ version, settings: { ...settings, calendar } })
    .expect(200);
  const lastYear = new Date(Date.now() + 7 * 3_600_000).getUTCFullYear() - 1;
  const overdue = {
    kind: expect.stringMatching(/^(due|overdue)$/),
    title: `Báo cáo năm ${lastYear}`,
    due: `${lastYear + 1}-01-01`,
    url: `/plugins/cchc-report-life?agency=${agency}&making=${lastYear}&cutoff=calendar`,
  };
  const dueOf = async (account: AdminAccount) =>
    (await workOf(account)).data.filter(({ due }) => due !== undefined);
  expect(await dueOf(clerk)).toMatchObject([overdue]);
  expect(await dueOf(colleague)).toMatchObject([overdue]);
  expect(await dueOf(leader)).toEqual([]);

  const asked = { agency, kind: 'year', period: String(lastYear), cutoff: 'calendar' };
  const made = await clerk.request('post', REPORTS).send(asked).expect(201);
  const { documentId } = made.body.data;
  expect(await dueOf(clerk)).toMatchObject([{ report: documentId, due: `${lastYear + 1}-01-01` }]);
  await clerk.request('post', `${REPORTS}/${documentId}/submit`).send({}).expect(200);
  expect(await dueOf(clerk)).toEqual([]);
  expect(await dueOf(leader)).toMatchObject([{ kind: 'to-issue', due: `${lastYear + 1}-01-01` }]);
});

test('OFF-04 a remark waits for the other party, its answer for the author, and nobody once it is resolved', async () => {
  const { documentId, sections } = await submitted(leader);
  const [first] = sections;
  const path = `${REPORTS}/${documentId}/remarks`;
  const asked = { section: first?.key, anchor: 'Đã đăng 2 tin bài.', text: 'Số này lấy ở đâu?' };
  const { body } = await leader.request('post', path).send(asked).expect(201);
  expect(body.data).toMatchObject({ ...asked, by: 'Trần Văn Mai', answers: [], resolved: null });
  const kinds = async (account: AdminAccount) =>
    (await onReport(account, documentId)).map(({ kind, text }) => [kind, text]);
  expect(await kinds(clerk)).toEqual([['remark', 'Số này lấy ở đâu?']]);
  expect(await kinds(colleague)).toEqual([]);

  const remark = `/cchc-report/remarks/${body.data.id}`;
  const answered = await clerk
    .request('post', `${remark}/answers`)
    .send({ text: 'Từ sổ tin bài.' })
    .expect(201);
  expect(answered.body.data.answers).toMatchObject([{ text: 'Từ sổ tin bài.', by: 'Lê Thị Hoa' }]);
  expect(await kinds(clerk)).toEqual([]);
  expect(await kinds(leader)).toContainEqual(['remark', 'Từ sổ tin bài.']);

  await leader.request('post', `${remark}/resolve`).send({}).expect(200);
  expect((await kinds(leader)).map(([kind]) => kind)).toEqual(['to-issue']);
  expect(refusal(await clerk.request('post', `${remark}/answers`).send({ text: 'Nữa' }))).toEqual([
    409,
    'remark_resolved',
  ]);
  const { body: all } = await clerk.request('get', path).expect(200);
  expect(all.data).toMatchObject([{ resolved: { by: 'Trần Văn Mai' }, answers: [{}] }]);
});

test('OFF-04 a remark that names an account waits for it and for nobody else', async () => {
  await rename(colleague, '', 'Phạm Quốc Bảo');
  const { documentId, sections } = await submitted(leader);
  await leader
    .request('post', `${REPORTS}/${documentId}/remarks`)
    .send({ section: sections[0]?.key, text: 'Nhờ @phạm quốc bảo xem lại.' })
    .expect(201);
  expect((await onReport(colleague, documentId)).map(({ kind }) => kind)).toEqual(['remark']);
  expect(await onReport(clerk, documentId)).toEqual([]);
});

test('OFF-01 remarks of another office are neither read nor written', async () => {
  const { documentId, sections } = await submitted(leader);
  const path = `${REPORTS}/${documentId}/remarks`;
  const asked = { section: sections[0]?.key, text: 'Góp ý' };
  const { body } = await leader.request('post', path).send(asked).expect(201);
  const acts = [
    stranger.request('get', path),
    stranger.request('post', path).send(asked),
    stranger.request('post', `/cchc-report/remarks/${body.data.id}/answers`).send({ text: 'Xem' }),
    stranger.request('post', `/cchc-report/remarks/${body.data.id}/resolve`).send({}),
    stranger.request('get', `${REPORTS}/${documentId}/leaders`),
    stranger.request('post', `${REPORTS}/${documentId}/withdraw`).send({}),
  ];
  for (const act of acts) expect([403, 404]).toContain((await act).status);
  const { body: all } = await leader.request('get', path).expect(200);
  expect(all.data).toHaveLength(1);
  expect(all.data[0].answers).toEqual([]);
});

test('a remark waits for a step of the report that is under way, and is refused if the report has ended by it', async () => {
  const { documentId, version, sections } = await draft();
  const path = `${REPORTS}/${documentId}`;
  const rows = await openRows(app.database);
  const isWaiting = (count: number) => async (): Promise<boolean> => {
    const { waiting } = await rows.one<{ waiting: number }>(
      `select cast(count(*) as integer) as waiting from pg_locks
        where not granted and (transactionid = cast(cast(pg_current_xact_id() as text) as xid)
              or (locktype = 'tuple' and relation = 'cchc_reports'::regclass
                  and database = (select oid from pg_database where datname = current_database())))`,
    );
    return waiting === count;
  };
  try {
    await rows.all('begin');
    await rows.all(`select from cchc_reports where document_id = '${documentId}' for update`);
    const step = clerk
      .request('post', `${path}/discard`)
      .send({ version })
      .then((answer) => answer);
    await until(isWaiting(1));
    const late = leader
      .request('post', `${path}/remarks`)
      .send({ section: sections[0]?.key, text: 'Góp ý' })
      .then((answer) => answer);
    await until(isWaiting(2));
    await rows.all('commit');
    expect((await step).status).toBe(200);
    expect(refusal(await late)).toEqual([409, 'report_not_draft']);
  } finally {
    await rows.end();
  }
});

test('remarks are kept with the issued report and no longer change', async () => {
  const { documentId, sections } = await submitted(leader);
  const path = `${REPORTS}/${documentId}`;
  const asked = { section: sections[0]?.key, text: 'Góp ý' };
  const { body } = await leader.request('post', `${path}/remarks`).send(asked).expect(201);
  await leader.request('post', `${path}/issue`).send({ number: 901, issuedOn: '2024-01-15' }).expect(200);
  const { body: all } = await clerk.request('get', `${path}/remarks`).expect(200);
  expect(all.data).toMatchObject([{ text: 'Góp ý' }]);
  const acts = [
    leader.request('post', `${path}/remarks`).send(asked),
    clerk.request('post', `/cchc-report/remarks/${body.data.id}/answers`).send({ text: 'Muộn' }),
    leader.request('post', `/cchc-report/remarks/${body.data.id}/resolve`).send({}),
  ];
  for (const act of acts) expect(refusal(await act)).toEqual([409, 'report_not_draft']);
  expect(await onReport(clerk, documentId)).toEqual([]);
});
