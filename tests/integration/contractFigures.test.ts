import { createCommune, documents, saveRecord, type Commune } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';
import { FIGURE_IDS } from '../../src/plugins/cchc-report/server/src/domain/figures/ids';
import type { BreakdownRow, FigureAnswer } from '../../src/plugins/cchc-report/server/src/contract';

jest.setTimeout(60_000);

let app: TestApp;
let commune: Commune;
let slug: string;

beforeAll(async () => {
  app = await sharedApp();
});
afterAll(() => app.stop());

beforeEach(async () => {
  commune = await createCommune(app.strapi);
  slug = String((await documents(app.strapi, 'agency').findOne({ documentId: commune.agency }))?.['slug']);
});

const get = (query: string) => app.http.get(`/api/cchc-report/figures?${query}`);

const figure = async (id: string, query = 'period=2024-H1'): Promise<FigureAnswer> => {
  const { body } = await get(`agency=${slug}&${query}`).expect(200);
  return body.data.figures.find((candidate: FigureAnswer) => candidate.id === id);
};

const rows = (answer: FigureAnswer, by: string): readonly BreakdownRow[] =>
  answer.breakdowns.find((breakdown) => breakdown.by === by)?.rows ?? [];

const article = (data: Record<string, unknown>, status: 'draft' | 'published' = 'published') =>
  saveRecord(app.strapi, 'article', commune, { data, status });

describe('the answer', () => {
  it('names period, window, agency and all figures, and nothing else', async () => {
    const { body } = await get(`agency=${slug}&period=2024-H1`).expect(200);
    expect(Object.keys(body)).toEqual(['data', 'meta']);
    expect(body.data.period).toEqual({
      key: '2024-H1',
      label: '6 tháng đầu năm 2024',
      from: '2023-12-15',
      to: '2024-06-14',
      cutoff: 'decree',
      timeZone: 'Asia/Ho_Chi_Minh',
    });
    expect(Object.keys(body.data.agency)).toEqual(['documentId', 'slug', 'name']);
    expect(body.data.agency).toMatchObject({ documentId: commune.agency, slug });
    expect(body.data.figures.map(({ id }: FigureAnswer) => id)).toEqual([...FIGURE_IDS]);
    expect(Object.keys(body.meta)).toEqual(['asOf', 'version']);
    expect(new Date(body.meta.asOf).toISOString()).toBe(body.meta.asOf);
  });

  it('keeps its version until a record changes', async () => {
    const version = async (): Promise<string> =>
      (await get(`agency=${slug}&period=2024-H1`)).body.meta.version;
    const before = await version();
    expect(await version()).toBe(before);
    await article({ publishedOn: '2024-02-02' });
    expect(await version()).not.toBe(before);
  });

  it('takes a custom period and prints its key', async () => {
    const { body } = await get(`agency=${slug}&period=custom&from=2024-01-01&to=2024-03-31`).expect(200);
    expect(body.data.period).toMatchObject({
      key: '2024-01-01..2024-03-31',
      from: '2024-01-01',
      to: '2024-03-31',
    });
  });
});

describe('DI-04 the first and the last day of a window count, the days beside them do not', () => {
  beforeEach(async () => {
    for (const publishedOn of ['2023-12-14', '2023-12-15', '2024-06-14', '2024-06-15'])
      await article({ publishedOn });
  });

  it('under the decree', async () => {
    expect(await figure('articles')).toMatchObject({ value: 2, previous: 1 });
  });

  it('by the calendar, to which 15/6 belongs and 15/12 does not', async () => {
    expect(await figure('articles', 'period=2024-H1&cutoff=calendar')).toMatchObject({
      value: 2,
      previous: 2,
    });
  });
});

describe('DI-01 a document counts once, and only as published', () => {
  it('not as a draft', async () => {
    await article({ publishedOn: '2024-02-02' }, 'draft');
    expect((await figure('articles')).value).toBeNull();
  });

  it('as last published when its draft has changed since', async () => {
    const { documentId } = await article({ publishedOn: '2024-02-02', kind: 'news' });
    await documents(app.strapi, 'article').update({
      documentId,
      data: { publishedOn: '2024-07-02', kind: 'video' },
    });
    const answer = await figure('articles');
    expect(answer.value).toBe(1);
    expect(rows(answer, 'kind').filter(({ value }) => value !== 0)).toMatchObject([
      { key: 'news', value: 1 },
    ]);
  });

  it('once after five publications', async () => {
    const { documentId } = await article({ publishedOn: '2024-02-02' });
    for (let time = 0; time < 5; time += 1) await documents(app.strapi, 'article').publish({ documentId });
    expect((await figure('articles')).value).toBe(1);
  });

  it('no longer when unpublished', async () => {
    const { documentId } = await article({ publishedOn: '2024-02-02' });
    await documents(app.strapi, 'article').unpublish({ documentId });
    expect((await figure('articles')).value).toBeNull();
  });

  it('DI-07 once even if the database held a second published row', async () => {
    const { documentId } = await article({ publishedOn: '2024-02-02' });
    const { connection } = app.strapi.db;
    const { rows: indexes } = await connection.raw(
      `select indexname, indexdef from pg_indexes where tablename = 'articles' and indexdef like 'CREATE UNIQUE%' and indexname <> 'articles_pkey'`,
    );
    for (const { indexname } of indexes) await connection.raw(`drop index "${indexname}"`);
    const { rows: copies } = await connection.raw(
      `insert into articles (document_id, title, slug, kind, topic, published_on, published_at, agency_key)
       select document_id, title, slug, kind, topic, published_on, published_at, agency_key
         from articles where document_id = ? and published_at is not null returning id`,
      [documentId],
    );
    expect(copies).toHaveLength(1);
    expect((await figure('articles')).value).toBe(1);
    // Other suites share this app and rely on its rules.
    await connection.raw('delete from articles where id = ?', [copies[0].id]);
    for (const { indexdef } of indexes) await connection.raw(indexdef);
  });
});

describe('what is not about administrative reform, or another agency’s, does not count', () => {
  it('an article, a meeting and an outreach without topic', async () => {
    await article({ publishedOn: '2024-02-02', topic: null });
    await saveRecord(app.strapi, 'meeting', commune, { data: { topic: null } });
    await saveRecord(app.strapi, 'outreach', commune, { data: { topic: null } });
    for (const id of ['articles', 'meetings', 'outreach']) expect((await figure(id)).value).toBeNull();
  });

  it('a record of another agency', async () => {
    const other = await createCommune(app.strapi);
    await saveRecord(app.strapi, 'article', other, { data: { publishedOn: '2024-02-02' } });
    expect((await figure('articles')).value).toBeNull();
  });

  it('a record that moved to another agency and was published there', async () => {
    const other = await createCommune(app.strapi);
    const { documentId } = await article({ publishedOn: '2024-02-02' });
    await documents(app.strapi, 'article').update({ documentId, data: { agency: other.agency } });
    expect((await figure('articles')).value).toBe(1);
    await documents(app.strapi, 'article').publish({ documentId });
    expect((await figure('articles')).value).toBeNull();
  });
});

describe('procedures follow their changes', () => {
  const change = (procedure: string, data: Record<string, unknown>) =>
    saveRecord(app.strapi, 'procedure-change', commune, {
      data: { procedure, postedOn: '2024-01-02', ...data },
    });

  it('in force until the day an abolition takes effect, and not before a new one does', async () => {
    const [kept, abolished, later] = [
      await saveRecord(app.strapi, 'procedure', commune),
      await saveRecord(app.strapi, 'procedure', commune),
      await saveRecord(app.strapi, 'procedure', commune),
    ];
    await change(kept.documentId, { kind: 'amended', effectiveOn: '2024-01-01' });
    await change(abolished.documentId, { kind: 'abolished', effectiveOn: '2024-06-14' });
    await change(later.documentId, { kind: 'new', effectiveOn: '2024-06-15' });
    expect(await figure('procedures-in-force')).toMatchObject({ value: 1, previous: 2, sameLastYear: 2 });
    expect((await figure('procedures-in-force', 'period=2024-H2')).value).toBe(2);
  });

  it('also when the procedure was published again after its change', async () => {
    const { documentId } = await saveRecord(app.strapi, 'procedure', commune);
    await change(documentId, { kind: 'abolished', effectiveOn: '2024-01-01' });
    await documents(app.strapi, 'procedure').publish({ documentId });
    await documents(app.strapi, 'procedure').publish({ documentId });
    expect((await figure('procedures-in-force')).value).toBe(0);
  });
});

describe('IN-05 a request that cannot be answered is refused in Vietnamese, with a stable code', () => {
  test.each([
    ['', 'period_missing'],
    ['period=2024-H3', 'period_invalid'],
    ['period=2024-13', 'period_invalid'],
    ['period=0-H1', 'period_invalid'],
    ['period=9999-H1', 'period_year_out_of_range'],
    ['period=custom&from=2024-01-01', 'period_range_incomplete'],
    ['period=custom&from=2024-02-30&to=2024-03-01', 'date_invalid'],
    ['period=custom&from=2024-03-01&to=2024-02-29', 'period_range_reversed'],
    ['period=custom&from=2019-01-01&to=2024-01-01', 'period_range_too_long'],
    ['period=2024-H1&from=2024-01-01', 'period_range_unexpected'],
    ['period=2024-H1&cutoff=lunar', 'cutoff_invalid'],
    ['period=2024-H1&x=1', 'parameter_unknown'],
    ['period=2024-H1&period=2024-H2', 'parameter_repeated'],
    ['period[a]=2024-H1', 'parameter_unknown'],
    ['period[]=2024-H1', 'parameter_unknown'],
    ['period=2024-H1&constructor=1', 'parameter_unknown'],
    ['period=2024-H1&agency=a%00b', 'parameter_invalid'],
    [`period=${'2'.repeat(10_000)}`, 'parameter_invalid'],
  ])('%s: 400 %s', async (query, code) => {
    const { body } = await get(query).expect(400);
    expect(body).toMatchObject({ data: null, error: { status: 400, details: { code } } });
    expect(body.error.message).toMatch(/[ăâđêôơưáàảãạ]/i);
  });

  it('an unknown agency is 404', async () => {
    const { body } = await get('agency=khong-co&period=2024-H1').expect(404);
    expect(body.error.details.code).toBe('agency_unknown');
  });

  it('a leap day is a day', async () => {
    await get(`agency=${slug}&period=custom&from=2024-02-29&to=2024-02-29`).expect(200);
  });
});
