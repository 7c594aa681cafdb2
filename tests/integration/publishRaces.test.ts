import {
  createCommune,
  type Commune,
  documents,
  saveRecord,
  type Saved,
  validRecord,
} from '../support/records';
import { apiToken } from '../support/tokens';
import { sharedApp, type TestApp } from '../support/strapi';
import { volume } from '../support/volume';

jest.setTimeout(120_000);

let app: TestApp;
let commune: Commune;
let token: string;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
  token = await apiToken(app.strapi, { type: 'full-access' });
});
afterAll(() => app.stop());

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

const publishedRows = async (documentId: string): Promise<number> => {
  const { rows } = await app.strapi.db.connection.raw(
    'select count(*)::int as n from articles where document_id = ? and published_at is not null',
    [documentId],
  );
  return rows[0].n;
};

test('DI-06 eight publishes of one document at once leave one published row and refuse nobody', async () => {
  for (let round = 0; round < volume(4, 50); round += 1) {
    const { documentId } = await saveRecord(app.strapi, 'article', commune, { status: 'draft' });
    const results = await Promise.allSettled(
      times(8, () => documents(app.strapi, 'article').publish({ documentId })),
    );
    expect(results.map(({ status }) => status)).toEqual(times(8, () => 'fulfilled'));
    expect(await publishedRows(documentId)).toBe(1);
  }
});

test('DI-06 publishing and unpublishing at once ends in one of the two, never in two rows', async () => {
  const { documentId } = await saveRecord(app.strapi, 'article', commune);
  const article = documents(app.strapi, 'article');
  const acts = times(12, (index) =>
    index % 2 === 0 ? article.publish({ documentId }) : article.unpublish({ documentId }),
  );
  const results = await Promise.allSettled<unknown>(acts);
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
  expect(await publishedRows(documentId)).toBeLessThanOrEqual(1);
});

/** Fifteen POSTs of one body: their statuses, sorted. */
const postFifteen = async (path: string, body: () => object): Promise<number[]> => {
  const answers = await Promise.all(
    times(15, () => app.http.post(path).set('Authorization', `Bearer ${token}`).send({ data: body() })),
  );
  for (const { status, body: answer } of answers) {
    if (status === 201) continue;
    expect(answer.error).toMatchObject({
      status: 409,
      name: 'ValidationError',
      details: { code: 'duplicate' },
    });
  }
  return answers.map(({ status }) => status).sort();
};

const ONE_OF_FIFTEEN = [201, ...times(14, () => 409)];

test('DI-09 of fifteen creations of one slug at once exactly one is made', async () => {
  for (let round = 0; round < volume(4, 50); round += 1) {
    const slug = `cung-duong-dan-${round}`;
    const body = (): object => ({ ...validRecord('article', commune), slug });
    expect(await postFifteen('/api/articles', body)).toEqual(ONE_OF_FIFTEEN);
    const rows: Saved[] = await app.strapi.db.query('api::article.article').findMany({ where: { slug } });
    expect(new Set(rows.map(({ documentId }) => documentId)).size).toBe(1);
  }
});

test('DI-09 of fifteen creations of one procedure code at once exactly one is made', async () => {
  for (let round = 0; round < volume(4, 50); round += 1) {
    const code = `2.${String(100_000 + round)}`;
    const body = (): object => ({ ...validRecord('procedure', commune), code });
    expect(await postFifteen('/api/procedures', body)).toEqual(ONE_OF_FIFTEEN);
  }
});

test('DI-09 one plan number a year, one slug an agency, sector and channel', async () => {
  const plan = (): object => ({ ...validRecord('plan', commune), number: 9 });
  expect(await postFifteen('/api/plans', plan)).toEqual(ONE_OF_FIFTEEN);
  for (const [path, type] of [
    ['/api/agencies', 'agency'],
    ['/api/sectors', 'sector'],
    ['/api/channels', 'channel'],
  ] as const) {
    const body = (): object => ({ ...validRecord(type, commune), slug: 'cung-mot-ma' });
    expect(await postFifteen(path, body)).toEqual(ONE_OF_FIFTEEN);
  }
});

test('the same code may stand in two agencies, the same number in two years', async () => {
  const other = await createCommune(app.strapi);
  const code = '3.000001';
  await saveRecord(app.strapi, 'procedure', commune, { data: { code } });
  await saveRecord(app.strapi, 'procedure', other, { data: { code } });
  await saveRecord(app.strapi, 'plan', commune, { data: { number: 77, year: 2024 } });
  await saveRecord(app.strapi, 'plan', commune, { data: { number: 77, year: 2025 } });
});

test('articles of one title get slugs of their own when nobody gives one', async () => {
  const made = await Promise.all(
    times(5, () => saveRecord(app.strapi, 'article', commune, { data: { title: 'Chào cờ đầu tháng' } })),
  );
  expect(made.map(({ slug }) => slug).sort()).toEqual([
    'chao-co-dau-thang',
    'chao-co-dau-thang-2',
    'chao-co-dau-thang-3',
    'chao-co-dau-thang-4',
    'chao-co-dau-thang-5',
  ]);
});
