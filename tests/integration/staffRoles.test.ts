import { RECORD_TYPES, type RecordType } from '../../src/records/types';
import { type AdminAccount, adminAccount, roleWith } from '../support/adminAccount';
import { createDatabase, type TestDatabase } from '../support/database';
import { type Commune, createCommune, saveRecord, validRecord } from '../support/records';
import { startAppOn, type TestApp } from '../support/strapi';
import { aPicture } from '../support/uploadedFiles';

jest.setTimeout(60_000);

const CLERK = 'cchc-can-bo';
const LEADER = 'cchc-lanh-dao';
const CATALOGUES: readonly RecordType[] = ['agency', 'sector', 'channel'];
const RECORDS = RECORD_TYPES.filter((type) => !CATALOGUES.includes(type));
const PERIOD = 'period=2024-H1';

let database: TestDatabase;
let app: TestApp;
let commune: Commune;
let slug: string;
let procedure: string;

beforeAll(async () => {
  database = await createDatabase();
  app = await startAppOn(database);
  commune = await createCommune(app.strapi);
  const agency = await app.strapi.documents('api::agency.agency').findOne({ documentId: commune.agency });
  slug = String(agency?.slug);
  procedure = (await saveRecord(app.strapi, 'procedure', commune)).documentId;
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

const records = (type: RecordType): string => `/content-manager/collection-types/api::${type}.${type}`;

const articlesCounted = async (account: AdminAccount): Promise<number | null> => {
  const { body } = await account.request('get', `/cchc-report/figures?agency=${slug}&${PERIOD}`).expect(200);
  const figures = body.data.figures as { id: string; value: number | null }[];
  return figures.find(({ id }) => id === 'articles')?.value ?? null;
};

test('both roles are there from the first start, said in Vietnamese, beside those of Strapi', async () => {
  const roles: { code: string; name: string; description: string }[] = await app.strapi.db
    .query('admin::role')
    .findMany({ orderBy: 'id' });
  expect(roles.map(({ code, name }) => [code, name])).toEqual([
    ['strapi-super-admin', 'Quản trị hệ thống'],
    ['strapi-editor', 'Biên tập viên (có sẵn của Strapi)'],
    ['strapi-author', 'Người viết (có sẵn của Strapi)'],
    [CLERK, 'Cán bộ'],
    [LEADER, 'Lãnh đạo'],
  ]);
  for (const { description } of roles) expect(description).toMatch(/[À-ỹ]/);
});

test('Cán bộ records an article with its evidence, publishes it, sees the figure rise and takes the report', async () => {
  const clerk = await adminAccount(app, CLERK);
  expect(await articlesCounted(clerk)).toBeNull();
  const evidence = [{ title: 'Ảnh chụp', url: 'https://x.vn/a' }];
  const saved = await clerk
    .request('post', records('article'))
    .send({ ...validRecord('article', commune), evidence })
    .expect(201);
  expect(saved.body.data.evidence).toMatchObject(evidence);
  const { documentId } = saved.body.data as { documentId: string };
  await clerk
    .request('put', `${records('article')}/${documentId}`)
    .send({ topic: 'procedures' })
    .expect(200);
  await clerk
    .request('post', `${records('article')}/${documentId}/actions/publish`)
    .send({})
    .expect(200);
  expect(await articlesCounted(clerk)).toBe(1);
  const behind = await clerk
    .request('get', `/cchc-report/figures/articles/records?agency=${slug}&${PERIOD}`)
    .expect(200);
  expect(behind.body.data.map((record: { documentId: string }) => record.documentId)).toEqual([documentId]);
  await clerk.request('get', `/cchc-report/export?format=docx&agency=${slug}&${PERIOD}`).expect(200);
  await clerk.request('delete', `${records('article')}/${documentId}`).expect(200);
});

test.each(RECORDS)('Cán bộ may do with %s all that its work needs', async (type) => {
  const clerk = await adminAccount(app, CLERK);
  const data = validRecord(type, commune, procedure);
  const saved = await clerk.request('post', records(type)).send(data).expect(201);
  for (const field of Object.keys(data)) expect(saved.body.data).toHaveProperty(field);
  const one = `${records(type)}/${String(saved.body.data.documentId)}`;
  await clerk.request('post', `${one}/actions/publish`).send({}).expect(200);
  await clerk.request('post', `${one}/actions/unpublish`).send({}).expect(200);
  await clerk.request('delete', one).expect(200);
});

test.each(CATALOGUES)('Cán bộ chooses from the list of %s and does not change it', async (type) => {
  const clerk = await adminAccount(app, CLERK);
  const { body } = await clerk.request('get', records(type)).expect(200);
  const { documentId } = body.results[0] as { documentId: string };
  expect(body.results[0].name).toBeTruthy();
  await clerk.request('post', records(type)).send(validRecord(type, commune)).expect(403);
  await clerk
    .request('put', `${records(type)}/${documentId}`)
    .send({ name: 'Khác' })
    .expect(403);
  await clerk.request('delete', `${records(type)}/${documentId}`).expect(403);
});

const ADMINISTRATION = [
  '/admin/users',
  '/admin/roles',
  '/admin/api-tokens',
  '/admin/webhooks',
  '/users-permissions/roles',
  '/users-permissions/advanced',
  '/upload/settings',
  '/content-type-builder/content-types',
];

test.each([CLERK, LEADER])('%s does not open what belongs to the administrator', async (role) => {
  const account = await adminAccount(app, role);
  for (const path of ADMINISTRATION) {
    const { status } = await account.request('get', path);
    expect({ path, status }).toEqual({ path, status: 403 });
  }
  const configuration = '/content-manager/content-types/api::article.article/configuration';
  await account.request('put', configuration).send({}).expect(403);
});

test('Cán bộ uploads files', async () => {
  const clerk = await adminAccount(app, CLERK);
  const { body } = await clerk.request('post', '/upload').attach('files', aPicture(), 'anh.png').expect(201);
  await clerk.request('get', '/upload/files').expect(200);
  await clerk.request('delete', `/upload/files/${String(body[0].id)}`).expect(200);
});

test('Lãnh đạo opens every record, the figures and the report', async () => {
  const leader = await adminAccount(app, LEADER);
  for (const type of RECORD_TYPES) await leader.request('get', records(type)).expect(200);
  await leader.request('get', '/upload/files').expect(200);
  await articlesCounted(leader);
  await leader.request('get', `/cchc-report/export?format=docx&agency=${slug}&${PERIOD}`).expect(200);
});

test.each(RECORD_TYPES)('Lãnh đạo changes no %s', async (type) => {
  const leader = await adminAccount(app, LEADER);
  const documentId = (
    await saveRecord(app.strapi, type, commune, {
      data: { ...(type === 'procedure-change' ? { procedure } : {}) },
    })
  ).documentId;
  const one = `${records(type)}/${documentId}`;
  const data = validRecord(type, commune, procedure);
  const hasDrafts = RECORDS.includes(type);
  const attempts = [
    leader.request('post', records(type)).send(data),
    leader.request('put', one).send(data),
    leader.request('delete', one),
    leader.request('post', `${records(type)}/clone/${documentId}`).send(data),
    leader.request('post', `${records(type)}/actions/bulkDelete`).send({ documentIds: [documentId] }),
    ...(hasDrafts
      ? [
          leader.request('post', `${one}/actions/publish`).send({}),
          leader.request('post', `${one}/actions/unpublish`).send({}),
          leader.request('post', `${one}/actions/discard`).send({}),
          leader.request('post', `${records(type)}/actions/publish`).send(data),
          leader.request('post', `${records(type)}/actions/bulkPublish`).send({ documentIds: [documentId] }),
        ]
      : []),
  ];
  for (const attempt of attempts) expect((await attempt).status).toBe(403);
});

test('Lãnh đạo uploads and deletes no file', async () => {
  const leader = await adminAccount(app, LEADER);
  await leader.request('post', '/upload').attach('files', aPicture(), 'x.png').expect(403);
  await leader.request('delete', '/upload/files/1').expect(403);
});

interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
}

const METHODS = { GET: 'get', POST: 'post', PUT: 'put', DELETE: 'delete' } as const;

test("AZ-02 without the plugin's permissions each of its admin routes is closed, with no account as well", async () => {
  const stranger = await adminAccount(app, await roleWith(app, []));
  const byKind = app.strapi.plugin('cchc-report').routes as unknown as { admin: { routes: Route[] } };
  const { routes } = byKind.admin;
  expect(routes.length).toBeGreaterThanOrEqual(3);
  for (const { method, path } of routes) {
    const address = `/cchc-report${path.replace(/:\w+/g, 'articles')}?agency=${slug}&${PERIOD}`;
    const { status } = await stranger.request(METHODS[method], address);
    expect({ method, address, status }).toEqual({ method, address, status: 403 });
    expect((await app.http[METHODS[method]](address)).status).toBe(401);
  }
});
