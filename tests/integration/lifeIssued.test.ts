import { openWord, paragraphs, readText } from '../../src/packages/nd30-document/tests/support/wordFile';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { bytesOf, type Download } from '../support/exports';
import { createCommune, documents, saveRecord, type Commune } from '../support/records';
import { issued, sectionOf, slugOf, submitted, type Walk } from '../support/reports';
import { recordedCommune, startOffice } from '../support/office';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const REPORTS = '/cchc-report/reports';
const PUBLIC = '/api/cchc-report/reports';

let app: TestApp;
let commune: Commune;
let agency: string;
let clerk: AdminAccount;
let leader: AdminAccount;
let writing: Walk;
let leading: Walk;

beforeAll(async () => {
  ({ app, clerk, leader, writing, leading } = await startOffice(sharedApp));
});
afterAll(() => app.stop());
beforeEach(async () => {
  ({ commune, agency } = await recordedCommune(app));
});

const halfYear = (number = 7) =>
  issued(
    { writing, leading },
    { agency, kind: 'half-year', period: '2024-H1' },
    { number, issuedOn: '2024-06-20' },
  );
const show = (id: string, isPublic = true) =>
  leader.request('put', `${REPORTS}/${id}/visibility`).send({ public: isPublic });
const fileOf = (id: string, format = 'docx'): Promise<Download> =>
  bytesOf(clerk.request('get', `${REPORTS}/${id}/file?format=${format}`));
const publicFile = (id: string): Promise<Download> =>
  bytesOf(app.http.get(`${PUBLIC}/${id}/file?format=docx`));

test('the number of a voided report stays used; what was voided is shown no more and not superseded', async () => {
  const { documentId } = await halfYear();
  await show(documentId).expect(200);
  const voided = await leading.step(documentId, 'void', { reason: 'Sai số liệu' });
  expect(voided.body.data.issued).toMatchObject({
    public: false,
    number: 7,
    void: { reason: 'Sai số liệu', by: 'Nguyễn Văn A' },
  });
  expect((await app.http.get(`${PUBLIC}/${documentId}`)).status).toBe(404);

  const next = await submitted(writing, { agency, kind: 'half-year', period: '2024-H1' });
  const proposal = await leader.request('get', `${REPORTS}/${next.documentId}/proposal`).expect(200);
  expect(proposal.body.data.number).toBe(1);
  const taken = await leading.step(next.documentId, 'issue', { number: 7, issuedOn: '2024-06-25' });
  expect([taken.status, taken.body.error?.details]).toEqual([409, { code: 'number_taken', next: 8 }]);
  expect(taken.body.error?.message).toBe(
    'Số 07/BC-UBND đã được dùng trong năm 2024. Số tiếp theo còn trống là 8.',
  );
  expect(
    (await leading.step(next.documentId, 'issue', { issuedOn: '2024-06-25' })).body.data.issued?.number,
  ).toBe(8);

  for (const refused of [
    await leading.step(documentId, 'void', { reason: 'Lần nữa' }),
    await leading.step(documentId, 'supersede'),
    await show(documentId),
  ])
    expect([refused.status, refused.body.error?.details['code']]).toEqual([409, 'report_voided']);
});

test('a report that supersedes begins with the words and choices of the old one; the two name each other and the old stays as it was', async () => {
  const print = { medium: 'electronic', size: '13', appendices: ['articles'] };
  const made = (await writing.create({ agency, kind: 'half-year', period: '2024-H1' })).body.data;
  await clerk.request('put', `${REPORTS}/${made.documentId}/choices`).send({ version: 1, print }).expect(200);
  await writing.save(made.documentId, 'proposals', { text: 'Không có đề xuất.', version: 1 });
  await writing.step(made.documentId, 'submit');
  await leading.step(made.documentId, 'issue', { number: 7, issuedOn: '2024-06-20' });
  const old = (await writing.read(made.documentId)).body.data;
  const bytes = (await fileOf(old.documentId)).bytes;
  await show(old.documentId).expect(200);

  const next = await leading.step(old.documentId, 'supersede');
  expect(next.status).toBe(201);
  const { documentId } = next.body.data;
  expect(next.body.data).toMatchObject({
    state: 'draft',
    print,
    supersedes: { documentId: old.documentId, number: 7 },
  });
  expect(sectionOf(next.body.data, 'proposals').text).toBe('Không có đề xuất.');
  expect(sectionOf(next.body.data, 'closing')).toMatchObject({ untouched: true });
  const twice = await leading.step(old.documentId, 'supersede');
  expect([twice.status, twice.body.error?.details]).toEqual([409, { code: 'supersede_open', documentId }]);
  expect((await writing.read(old.documentId)).body.data.issued?.supersededBy).toBeNull();

  await writing.step(documentId, 'submit');
  await leading.step(documentId, 'issue', { number: 9, issuedOn: '2024-07-01' });
  const reference = { documentId, number: 9, symbol: 'BC-UBND', issuedOn: '2024-07-01' };
  const { body } = await writing.read(old.documentId);
  expect(body.data.issued?.supersededBy).toEqual(reference);
  expect(body.data.sections).toEqual(old.sections);
  expect((await fileOf(old.documentId)).bytes).toEqual(bytes);
  expect((await publicFile(old.documentId)).bytes).toEqual(bytes);
  await show(documentId).expect(200);
  expect((await app.http.get(`${PUBLIC}/${old.documentId}`)).body.data.supersededBy).toBe(documentId);
  const again = await leading.step(old.documentId, 'supersede');
  expect([again.status, again.body.error?.details['code']]).toEqual([409, 'report_superseded']);
});

test('DI-10 records that come, change or go after the issue are told as such, and the report stays as it was', async () => {
  const articles = documents(app.strapi, 'article');
  const [first, second] = await articles.findMany({
    filters: { agency: { documentId: commune.agency } },
    status: 'published',
    sort: 'publishedOn',
  });
  if (first === undefined || second === undefined) throw new Error('two articles are recorded');
  const { documentId } = await halfYear();
  const page = (): Promise<string> =>
    clerk
      .request('get', `${REPORTS}/${documentId}/preview`)
      .expect(200)
      .then(({ text }) => text);
  const stored = async () => [
    (await writing.read(documentId)).body,
    await page(),
    (await fileOf(documentId)).bytes,
  ];
  const before = await stored();

  await articles.delete({ documentId: first.documentId });
  await articles.update({
    documentId: second.documentId,
    data: { title: 'Tin đã sửa' },
    status: 'published',
  });
  const third = await saveRecord(app.strapi, 'article', commune, {
    data: { title: 'Tin muộn', publishedOn: '2024-05-05' },
  });
  await saveRecord(app.strapi, 'article', commune, { data: { publishedOn: '2024-06-15' } });
  const [meeting] = await documents(app.strapi, 'meeting').findMany({
    filters: { agency: { documentId: commune.agency } },
  });
  await documents(app.strapi, 'meeting').unpublish({ documentId: meeting?.documentId });

  const { body } = await clerk.request('get', `${REPORTS}/${documentId}/late`).expect(200);
  expect(body.data).toMatchObject({
    added: [{ documentId: third.documentId, type: 'article', title: 'Tin muộn', date: '2024-05-05' }],
    changed: [{ documentId: second.documentId, title: 'Tin đã sửa' }],
  });
  expect([body.data.added.length, body.data.changed.length]).toEqual([1, 1]);
  expect(body.data.removed.map((record: { documentId: string }) => record.documentId).sort()).toEqual(
    [first.documentId, meeting?.documentId].sort(),
  );
  expect(await stored()).toEqual(before);
});

test('DI-10 an agency that has a report, even one thrown away, cannot be deleted', async () => {
  const empty = await createCommune(app.strapi);
  const slug = await slugOf(app, empty.agency);
  const made = await writing.create({ agency: slug, kind: 'half-year', period: '2024-H1' });
  await writing.step(made.body.data.documentId, 'discard', { version: 1 });
  const admin = await adminAccount(app, 'strapi-super-admin');
  const { body } = await admin
    .request('delete', `/content-manager/collection-types/api::agency.agency/${empty.agency}`)
    .expect(409);
  expect(body.error.message).toContain('Báo cáo (1)');
  expect(await documents(app.strapi, 'agency').findOne({ documentId: empty.agency })).not.toBeNull();
});

test('the log is a table for a spreadsheet, each action said in words; no name in it becomes a formula', async () => {
  const { documentId } = await submitted(writing, { agency, kind: 'half-year', period: '2024-H1' });
  await leading.step(documentId, 'return', { remark: '=HYPERLINK("http://x"), xem lại' });
  await writing.step(documentId, 'submit');
  await leading.step(documentId, 'issue', { number: 7, issuedOn: '2024-06-20' });
  const { headers, bytes } = await bytesOf(
    leader.request('get', `/cchc-report/actions?agency=${agency}&format=csv`),
  );
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(decodeURIComponent(headers['content-disposition'] ?? '')).toContain('Nhật ký báo cáo.csv');
  const text = Buffer.from(bytes).toString();
  expect(text.startsWith('\ufeffThời điểm,Người thực hiện,Địa chỉ mạng,Việc đã làm,Mã báo cáo\r\n')).toBe(
    true,
  );
  // Beside sign-ins, which belong to no agency.
  const lines = text.split('\r\n').filter((line) => line.endsWith(documentId));
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(
    new RegExp(
      `^\\d\\d:\\d\\d ngày \\d\\d/\\d\\d/\\d{4},Nguyễn Văn A,[^,]*,Ban hành báo cáo số 07/BC-UBND ngày 20/6/2024,${documentId}$`,
    ),
  );
  expect(lines[2]).toContain('"Trả lại dự thảo: =HYPERLINK(""http://x""), xem lại"');
  expect(lines[4]).toMatch(/,Lập dự thảo: .+6 tháng đầu năm 2024,/);

  const pages = await leader
    .request('get', `/cchc-report/reports/${documentId}/actions?page=2&pageSize=2`)
    .expect(200);
  expect(pages.body.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 3, total: 5 });
  expect(pages.body.data.map(({ action }: { action: string }) => action)).toEqual(['return', 'submit']);
});

test('what lists evidence is not shown to the public: it is private in the records too', async () => {
  const made = await writing.create({ agency, kind: 'half-year', period: '2024-H1' });
  const { documentId, print } = made.body.data;
  const choices = { version: 1, print: { ...print, appendices: ['evidence'] } };
  await clerk.request('put', `${REPORTS}/${documentId}/choices`).send(choices).expect(200);
  expect((await writing.step(documentId, 'submit')).status).toBe(200);
  expect((await leading.step(documentId, 'issue')).status).toBe(200);
  const { body } = await show(documentId).expect(409);
  expect(body.error.details.code).toBe('evidence_not_public');
  expect((await app.http.get(`${PUBLIC}/${documentId}`)).status).toBe(404);
});

test('a report that was to supersede one that is voided meanwhile is issued, and that one stays voided', async () => {
  const old = await halfYear();
  const next = await leading.step(old.documentId, 'supersede');
  const { documentId } = next.body.data;
  await leading.step(old.documentId, 'void', { reason: 'Sai số liệu' });
  expect((await writing.step(documentId, 'submit')).status).toBe(200);
  expect((await leading.step(documentId, 'issue')).status).toBe(200);
  const { issued: kept } = (await writing.read(old.documentId)).body.data;
  expect(kept).toMatchObject({ supersededBy: null, void: { reason: 'Sai số liệu' } });
  expect(await app.strapi.plugin('cchc-report').service('verification').verify()).toMatchObject({
    faults: [],
  });
});

test('what is issued is what was read: a record that came since, or another version, is refused and takes no number', async () => {
  const report = await submitted(writing, { agency, kind: 'half-year', period: '2024-H1' });
  const { documentId, version, basis } = report;
  await saveRecord(app.strapi, 'article', commune, { data: { publishedOn: '2024-03-12' } });
  const moved = await leading.step(documentId, 'issue', { version, basis });
  expect([moved.status, moved.body.error?.details.code]).toEqual([409, 'report_moved']);
  const older = await leading.step(documentId, 'issue', { version: version - 1 });
  expect([older.status, older.body.error?.details.code]).toEqual([409, 'report_changed']);
  const { body } = await leading.read(documentId);
  expect(body.data.state).toBe('submitted');
  const issue = { number: 1, version, basis: body.data.basis };
  expect((await leading.step(documentId, 'issue', issue)).body.data.issued?.number).toBe(1);
});

test('a signed file of a report that is shown is taken from who may show it alone, of a voided one from nobody', async () => {
  const { documentId } = await halfYear();
  const attach = (account: AdminAccount) =>
    account
      .request('put', `${REPORTS}/${documentId}/signed-file?name=a.pdf`)
      .set('Content-Type', 'application/vnd.cchc-report.file+json')
      .send(JSON.stringify(Buffer.from('%PDF-1.7 ký').toString('base64')));
  await attach(clerk).expect(200);
  await show(documentId).expect(200);
  expect((await attach(clerk).expect(403)).body.error.details.code).toBe('publish_needed');
  await attach(leader).expect(200);
  await leading.step(documentId, 'void', { reason: 'Sai số liệu' });
  expect((await attach(leader).expect(409)).body.error.details.code).toBe('report_voided');
});

test('TR-04 a report with its predecessors goes its way: their figures are traced to their records, and it stays as it was issued', async () => {
  const older = await recordedCommune(app);
  await documents(app.strapi, 'agency').update({
    documentId: older.commune.agency,
    data: { validTo: '2024-02-29', successor: commune.agency },
  });
  const asked = { agency, kind: 'half-year', period: '2024-H1', predecessors: true };
  const made = await writing.create(asked);
  expect([made.status, made.body.data.predecessors]).toEqual([201, true]);
  const { documentId } = made.body.data;
  // Two articles of each office.
  expect(sectionOf(made.body.data, 'results').values['{{ articles.kinds | join }}']).toBe('04 tin');
  const said = sectionOf(made.body.data, 'opening').text;
  expect(said).toContain('kể cả số liệu của {{ agency.predecessors }}');

  const behind = await clerk
    .request(
      'get',
      `/cchc-report/figures/articles/records?agency=${agency}&period=2024-H1&predecessors=include`,
    )
    .expect(200);
  expect(behind.body.data.map((each: { agency: { slug: string } }) => each.agency.slug).sort()).toEqual(
    [agency, agency, older.agency, older.agency].sort(),
  );

  expect((await writing.step(documentId, 'submit')).status).toBe(200);
  const { status, body } = await leading.step(documentId, 'issue', { issuedOn: '2024-06-20' });
  expect([status, body.data.state]).toEqual([200, 'issued']);
  const file = await fileOf(documentId);
  const text = paragraphs(openWord(file.bytes).body).map(readText).join('\n');
  expect(text).toMatch(/kể cả số liệu của xã trước khi sắp xếp: .+\) như sau/);
  expect(text).toContain('đã đăng, phát 04 tin');

  await saveRecord(app.strapi, 'article', older.commune, { data: { publishedOn: '2024-02-12' } });
  expect(Buffer.from((await fileOf(documentId)).bytes).equals(Buffer.from(file.bytes))).toBe(true);
});
