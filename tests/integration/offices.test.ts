import { type AdminAccount, adminAccount, roleWith } from '../support/adminAccount';
import { fileRow } from '../support/media';
import { createCommune, type Commune, documents, saveRecord } from '../support/records';
import { slugOf } from '../support/reports';
import { sharedApp, type TestApp } from '../support/strapi';
import { joinOffices } from '../support/members';

jest.setTimeout(120_000);

let app: TestApp;
let mine: Commune;
let other: Commune;
let clerk: AdminAccount;
const ARTICLES = '/content-manager/collection-types/api::article.article';

beforeAll(async () => {
  app = await sharedApp();
  mine = await createCommune(app.strapi);
  other = await createCommune(app.strapi);
  clerk = await adminAccount(app, 'cchc-can-bo');
  await joinOffices(app, clerk, [{ agency: await slugOf(app, mine.agency), reach: 'own' }]);
});

test('OFF-01 lists of the admin show the records of the own office alone', async () => {
  const own = await saveRecord(app.strapi, 'article', mine);
  const foreign = await saveRecord(app.strapi, 'article', other);
  const list = await clerk.request('get', `${ARTICLES}?pageSize=100`).expect(200);
  const found = list.body.results.map(({ documentId }: { documentId: string }) => documentId);
  expect(found).toContain(own.documentId);
  expect(found).not.toContain(foreign.documentId);
  await clerk.request('get', `${ARTICLES}/${foreign.documentId}`).expect(404);
  await clerk.request('get', `${ARTICLES}/${own.documentId}`).expect(200);
});

test('OFF-01 a record is neither made in nor moved to another office', async () => {
  const values = { title: 'Bài', kind: 'news', topic: 'general', publishedOn: '2024-03-01' };
  const made = await clerk
    .request('post', ARTICLES)
    .send({ ...values, agency: { connect: [{ documentId: other.agency }] } });
  expect([made.status, made.body.error?.details?.code]).toEqual([403, 'office_forbidden']);
  const own = await clerk
    .request('post', ARTICLES)
    .send({ ...values, agency: { connect: [{ documentId: mine.agency }] } })
    .expect(201);
  const moved = await clerk
    .request('put', `${ARTICLES}/${own.body.data.documentId}`)
    .send({ agency: { connect: [{ documentId: other.agency }], disconnect: [{ documentId: mine.agency }] } });
  expect([moved.status, moved.body.error?.details?.code]).toEqual([403, 'office_forbidden']);
});

test('OFF-01 the report refuses another office by name with 403 and its report by id with 404', async () => {
  const slug = await slugOf(app, other.agency);
  const answer = await clerk.request('get', `/cchc-report/figures?agency=${slug}&period=2024-H1`);
  expect([answer.status, answer.body.error?.details?.code]).toEqual([403, 'office_forbidden']);
  const me = await clerk.request('get', '/cchc-report/me').expect(200);
  expect(me.body.data.offices.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
    mine.agency,
  ]);
});

test('OFF-01 what belongs to a predecessor is read and never written, and nothing of it is lost', async () => {
  const former = await createCommune(app.strapi);
  await documents(app.strapi, 'agency').update({
    documentId: former.agency,
    data: { validTo: '2024-12-31', successor: mine.agency },
  });
  const old = await saveRecord(app.strapi, 'article', former, {
    data: { evidence: [{ title: 'Ảnh', url: 'https://x.vn/a' }] },
  });
  const path = `${ARTICLES}/${old.documentId}`;
  const { body } = await clerk.request('get', path).expect(200);
  expect(body.data.title).toBe(old['title']);
  const acts = [
    clerk.request('put', path).send({ title: 'Khác', evidence: [] }),
    clerk.request('post', `${path}/actions/publish`).send({ title: 'Khác' }),
    clerk.request('post', `${path}/actions/unpublish`).send({}),
    clerk.request('post', `${path}/actions/discard`).send({}),
    clerk.request('delete', path),
    clerk.request('post', `${ARTICLES}/actions/bulkDelete`).send({ documentIds: [old.documentId] }),
  ];
  for (const act of acts) {
    const answer = await act;
    expect([answer.status, answer.body.error?.details?.code]).toEqual([403, 'office_forbidden']);
  }
  const kept = await documents(app.strapi, 'article').findOne({
    documentId: old.documentId,
    status: 'published',
    populate: ['evidence'],
  });
  expect(kept).toMatchObject({ title: old['title'], evidence: [{ title: 'Ảnh' }] });
  const report = await clerk.request('post', '/cchc-report/reports').send({
    agency: await slugOf(app, former.agency),
    kind: 'half-year',
    period: '2024-H1',
  });
  expect([report.status, report.body.error?.details?.code]).toEqual([403, 'office_read_only']);
});

test('OFF-01 a file of another office is neither shown nor removed, a shared one is shown and stays', async () => {
  const table = app.strapi.db.connection('files');
  const [foreign, shared] = [Number(await fileRow(app)), Number(await fileRow(app))];
  const { id } = await app.strapi.db.connection('agencies').where({ document_id: other.agency }).first();
  await table.clone().where({ id: foreign }).update({ agency_key: id });
  const list = await clerk.request('get', '/upload/files?pageSize=100').expect(200);
  const ids = list.body.results.map((file: { id: number }) => file.id);
  expect([ids.includes(foreign), ids.includes(shared)]).toEqual([false, true]);
  await clerk.request('delete', `/upload/files/${foreign}`).expect(404);
  await clerk.request('delete', `/upload/files/${shared}`).expect(403);
  await clerk
    .request('put', `/upload/files/${shared}`)
    .send({ fileInfo: { name: 'x' } })
    .expect(403);
  expect(await table.clone().whereIn('id', [foreign, shared])).toHaveLength(2);
});

test('OFF-01 an account without an office sees nothing and is told so', async () => {
  const nobody = await adminAccount(app, 'cchc-can-bo');
  await joinOffices(app, nobody, []);
  const list = await nobody.request('get', `${ARTICLES}?pageSize=100`).expect(200);
  expect(list.body.pagination.total).toBe(0);
  const me = await nobody.request('get', '/cchc-report/me').expect(200);
  expect([me.body.data.office, me.body.data.offices]).toEqual([null, []]);
  const figures = await nobody.request('get', '/cchc-report/figures?period=2024-H1');
  expect([figures.status, figures.body.error?.details?.code]).toEqual([403, 'office_none']);
});

test('OFF-01 a member gives no more than it has, an account of other offices is unknown to it', async () => {
  const role = await roleWith(app, ['plugin::cchc-report.members', 'plugin::cchc-report.read']);
  const officer = await adminAccount(app, role);
  const [own, foreign] = [await slugOf(app, mine.agency), await slugOf(app, other.agency)];
  await joinOffices(app, officer, [{ agency: own, reach: 'own' }]);
  const stranger = await adminAccount(app, 'cchc-can-bo');
  await joinOffices(app, stranger, [{ agency: foreign, reach: 'own' }]);
  const put = (id: number, offices: object[]) =>
    officer.request('put', `/cchc-report/members/${id}`).send({ offices });
  await put(stranger.id, [{ agency: own, reach: 'own' }]).expect(404);
  const given = await put(clerk.id, [{ agency: foreign, reach: 'own' }]);
  expect([given.status, given.body.error.details.code]).toEqual([403, 'office_forbidden']);
  const below = await put(clerk.id, [{ agency: own, reach: 'below' }]);
  expect([below.status, below.body.error.details.code]).toEqual([403, 'reach_forbidden']);
  await put(clerk.id, [{ agency: own, reach: 'own' }]).expect(200);
  const members = await officer.request('get', '/cchc-report/members').expect(200);
  const seen = members.body.data.map(({ accountId }: { accountId: number }) => accountId);
  expect([seen.includes(clerk.id), seen.includes(stranger.id)]).toEqual([true, false]);
});

test('OFF-01 reach below an office covers the offices under it, and the chosen one is kept', async () => {
  const province = await documents(app.strapi, 'agency').create({
    data: { name: 'Ủy ban nhân dân tỉnh Số', shortName: 'UBND tỉnh', level: 'province', placeName: 'Số' },
  });
  const under = await createCommune(app.strapi);
  await documents(app.strapi, 'agency').update({
    documentId: under.agency,
    data: { superior: province.documentId },
  });
  const officer = await adminAccount(app, 'cchc-can-bo');
  const [top, below] = [await slugOf(app, province.documentId), await slugOf(app, under.agency)];
  await joinOffices(app, officer, [{ agency: top, reach: 'below' }]);
  const me = await officer.request('get', '/cchc-report/me').expect(200);
  expect(me.body.data.offices.map(({ slug }: { slug: string }) => slug).sort()).toEqual([below, top].sort());
  const chosen = await officer.request('put', '/cchc-report/me').send({ office: below }).expect(200);
  expect(chosen.body.data.office.slug).toBe(below);
  const options = await officer.request('get', '/cchc-report/options').expect(200);
  expect(options.body.data.homeAgency).toBe(below);
  const foreign = await officer
    .request('put', '/cchc-report/me')
    .send({ office: await slugOf(app, mine.agency) });
  expect(foreign.status).toBe(403);
});
