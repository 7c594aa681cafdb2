import { createCommune, type Commune, documents, saveRecord } from '../support/records';
import { fileRow } from '../support/media';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(60_000);

const SECRET = 'BÍ MẬT CHƯA CÔNG BỐ';

let app: TestApp;
let commune: Commune;
let draft: string;
let published: string;

beforeAll(async () => {
  app = await startApp();
  commune = await createCommune(app.strapi);
  const cover = await fileRow(app);
  const secret = { title: SECRET, cover };
  const plan = await saveRecord(app.strapi, 'plan', commune, { status: 'draft', data: { subject: SECRET } });
  draft = (await saveRecord(app.strapi, 'article', commune, { status: 'draft', data: secret })).documentId;
  published = (
    await saveRecord(app.strapi, 'article', commune, {
      data: {
        title: 'Đã công bố',
        cover,
        plan: plan.documentId,
        evidence: [{ title: SECRET, url: 'https://x.vn/a' }],
      },
    })
  ).documentId;
  await documents(app.strapi, 'article').update({ documentId: published, data: { title: SECRET } });
});
afterAll(() => app.stop());

const QUERIES = [
  '?status=draft',
  '?status[]=draft',
  '?status[]=published&status[]=draft',
  '?status[$eq]=draft',
  '?Status=draft',
  '?status=published&status=draft',
  '?publicationFilter=never-published',
  '?publicationFilter=*',
  '?hasPublishedVersion=false',
  '?hasPublishedVersion=true',
  '?publicationState=preview',
  '?_q=BÍ',
  '?filters[publishedAt][$null]=true',
  '?filters[evidence][title][$startsWith]=B',
  '?sort=evidence.title',
  '?fields[0]=evidence',
  '?populate=*',
  '?populate=evidence',
  '?populate[plan][populate]=*',
  '?populate[plan][status]=draft',
  '?populate[agency][populate][superior][populate]=*',
  '?populate[cover][populate]=*',
  '?populate[cover][populate][related]=true',
  '?populate[cover][populate][related][on][api::article.article][populate]=*',
  '?populate[cover][populate][0]=related',
  '?populate[0]=cover.related',
  '?populate=plan&filters[plan][subject][$contains]=M%E1%BA%ACT',
  '?pagination[pageSize]=10000',
];

test.each(QUERIES)('AZ-07 a draft is never readable by the public: %s', async (query) => {
  for (const path of ['/api/articles', `/api/articles/${draft}`, `/api/articles/${published}`]) {
    const { status, text } = await app.http.get(path + encodeURI(query).replaceAll('%25', '%'));
    expect([200, 400, 404]).toContain(status);
    expect(text).not.toContain(SECRET);
    expect(JSON.stringify(JSON.parse(text))).not.toContain('BÍ');
  }
});

test('AZ-07 a draft is not found, and the list counts what is published alone', async () => {
  await app.http.get(`/api/articles/${draft}`).expect(404);
  await app.http
    .get('/api/plans')
    .expect(200)
    .expect(({ body }) => expect(body.data).toEqual([]));
  const { body } = await app.http.get('/api/articles?status=published').expect(200);
  expect(body.data.map(({ title }: { title: string }) => title)).toEqual(['Đã công bố']);
});

test.each(['?status=draft', '?_q=x', '?publicationFilter=x', '?hasPublishedVersion=true'])(
  'AZ-07 the public is told that it may not ask: %s',
  async (query) => {
    const { body } = await app.http.get(`/api/articles${query}`).expect(400);
    expect(body.error.details.code).toBe('parameter_invalid');
    expect(body.error.message).toMatch(/^Tham số “\w+” không dùng được ở đây\.$/);
  },
);

test('an API token reads drafts when it may change the type, and only then', async () => {
  const ask = async (token: string): Promise<number> =>
    (await app.http.get('/api/articles?status=draft').set('Authorization', `Bearer ${token}`)).status;
  const find = 'api::article.article.find';
  expect(await ask(await apiToken(app.strapi, { type: 'full-access' }))).toBe(200);
  expect(await ask(await apiToken(app.strapi, { type: 'read-only' }))).toBe(400);
  expect(await ask(await apiToken(app.strapi, { type: 'custom', permissions: [find] }))).toBe(400);
  const editor = [find, 'api::article.article.update'];
  expect(await ask(await apiToken(app.strapi, { type: 'custom', permissions: editor }))).toBe(200);
});

test('nobody populates deeper than three relations', async () => {
  const deep = '?populate[agency][populate][superior][populate][superior][populate][superior][populate]=*';
  const { body } = await app.http.get(`/api/articles${deep}`).expect(400);
  expect(body.error.message).toBe('Tham số populate chỉ được lồng tối đa 3 cấp.');
  await app.http.get('/api/articles?populate=agency.superior.superior.superior').expect(400);
  await app.http.get('/api/articles?populate[agency][populate][superior][populate]=successor').expect(200);
});

test('IN-02 every private attribute is kept out of searches', () => {
  const models = [...Object.values(app.strapi.contentTypes), ...Object.values(app.strapi.components)];
  const ours = models.filter(({ uid }) => uid.startsWith('api::') || !uid.includes('::'));
  const searchable = ours.flatMap(({ uid, attributes }) =>
    Object.entries<{ private?: boolean; searchable?: boolean; visible?: boolean }>(attributes)
      .filter(
        ([, { private: hidden, searchable: found, visible }]) =>
          hidden === true && visible !== false && found !== false,
      )
      .map(([name]) => `${uid}.${name}`),
  );
  expect(searchable).toEqual([]);
});
