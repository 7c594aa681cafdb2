import { createCommune, type Commune, documents, saveRecord, validRecord } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

interface Cloning {
  clone(params: object): Promise<unknown>;
}

let app: TestApp;
let commune: Commune;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
});
afterAll(() => app.stop());

test.each(['<&>"\'', '😀', '中文'])(
  'a title without a Latin letter gets an address of its own: %s',
  async (title) => {
    const [one, two] = await Promise.all([
      saveRecord(app.strapi, 'article', commune, { data: { title } }),
      saveRecord(app.strapi, 'article', commune, { data: { title } }),
    ]);
    expect([one['slug'], two['slug']]).toEqual([
      expect.stringMatching(/^tin-bai-[0-9a-f]{8}$/),
      expect.stringMatching(/^tin-bai-[0-9a-f]{8}$/),
    ]);
    expect(one['slug']).not.toBe(two['slug']);
  },
);

test.each([
  ['agency', /^co-quan-[0-9a-f]{8}$/],
  ['sector', /^linh-vuc-[0-9a-f]{8}$/],
  ['channel', /^kenh-[0-9a-f]{8}$/],
] as const)('so does the name of a %s', async (type, pattern) => {
  const { slug } = await saveRecord(app.strapi, type, commune, { data: { name: '…' } });
  expect(slug).toMatch(pattern);
});

test('emptying the slug of a published article does not move it away from itself', async () => {
  const article = documents(app.strapi, 'article');
  const { documentId, slug } = await saveRecord(app.strapi, 'article', commune, {
    data: { title: 'Một cửa' },
  });
  expect(slug).toBe('mot-cua');
  const again = await article.update({ documentId, data: { slug: null }, status: 'published' });
  expect(again['slug']).toBe('mot-cua');
});

test('a copy of an article stands beside it', async () => {
  const { documentId } = await saveRecord(app.strapi, 'article', commune, { data: { title: 'Bản sao' } });
  const article = app.strapi.documents('api::article.article') as unknown as Cloning;
  await article.clone({ documentId, data: {} });
  const copies = await documents(app.strapi, 'article').findMany({
    filters: { title: 'Bản sao' },
    status: 'draft',
    sort: 'slug',
  });
  expect(copies.map(({ slug }) => slug)).toEqual(['ban-sao', 'ban-sao-2']);
});

test('a sector is never called as what has no sector, also when its slug is made from its name', async () => {
  const sector = await saveRecord(app.strapi, 'sector', commune, { data: { name: 'None' } });
  expect(sector['slug']).toBe('none-2');
  await expect(
    documents(app.strapi, 'sector').create({ data: { ...validRecord('sector', commune), slug: 'none' } }),
  ).rejects.toThrow('Đường dẫn “none” được dành riêng');
});
