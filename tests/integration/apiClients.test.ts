import { createHash } from 'node:crypto';
import { strapi as strapiClient } from '@strapi/client';
import createClient, { type Client } from 'openapi-fetch';
import type {
  FiguresAnswer,
  PublicReportAnswer,
  PublicReportsAnswer,
  ReadyAnswer,
  RecordsAnswer,
  SearchAnswer,
} from '../../src/plugins/cchc-report/server/src/contract';
import type { components, paths } from '../../types/generated/publicApi';
import { listening } from '../support/asking';
import { shownReports, type ShownReports } from '../support/publicReports';
import { sharedDemoApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(60_000);

/** Clients that know the app by its OpenAPI document, or as any Strapi. */

let app: TestApp;
let baseUrl: string;
let api: Client<paths>;
let reports: ShownReports;

beforeAll(async () => {
  app = await sharedDemoApp();
  reports = await shownReports(app, 'ich-hau', '2024-H1');
  baseUrl = `${await listening(app)}/api`;
  api = createClient<paths>({ baseUrl });
});
afterAll(() => app.stop());

interface Promised {
  FiguresAnswer: FiguresAnswer;
  PublicReportAnswer: PublicReportAnswer;
  PublicReportsAnswer: PublicReportsAnswer;
  ReadyAnswer: ReadyAnswer;
  RecordsAnswer: RecordsAnswer;
  SearchAnswer: SearchAnswer;
}
type IsSame<A, B> = [A, B] extends [B, A] ? true : false;
type Contract = { [Name in keyof Promised]: IsSame<components['schemas'][Name], Promised[Name]> };

/** Held by the compiler: what a client is told of an answer and what the server promises are one type. */
const CONTRACT: Contract = {
  FiguresAnswer: true,
  PublicReportAnswer: true,
  PublicReportsAnswer: true,
  ReadyAnswer: true,
  RecordsAnswer: true,
  SearchAnswer: true,
};

const sha256 = (bytes: ArrayBuffer): string => createHash('sha256').update(Buffer.from(bytes)).digest('hex');

describe('a typed client made from the document', () => {
  test('reads the figures of a period, and with a key the records behind one', async () => {
    expect(Object.values(CONTRACT)).toEqual(Array(6).fill(true));
    const query = { agency: 'ich-hau', period: '2024-H1' };
    const { data } = await api.GET('/cchc-report/figures', { params: { query } });
    const articles = data?.data.figures.find(({ id }) => id === 'articles');
    expect([articles?.value, articles?.previous, articles?.sameLastYear]).toEqual([29, 15, 13]);

    const token = await apiToken(app.strapi, { type: 'read-only' });
    const behind = await api.GET('/cchc-report/figures/{id}/records', {
      params: { path: { id: 'articles' }, query: { ...query, by: 'kind', key: 'feature' } },
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(behind.data?.meta.pagination.total).toBe(4);
  });

  test('pages through the articles of an agency since a day', async () => {
    const titles: (string | undefined)[] = [];
    for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
      const query = {
        'filters[agency][slug][$eq]': 'ich-hau',
        'filters[publishedOn][$gte]': '2024-05-01',
        'pagination[page]': page,
        'pagination[pageSize]': 5,
        sort: ['publishedOn:asc' as const],
        populate: ['channels' as const],
      };
      const { data } = await api.GET('/articles', { params: { query } });
      titles.push(...(data?.data ?? []).map(({ title }) => title));
      expect(data?.data[0]?.channels?.length).toBeGreaterThan(0);
      ({ pageCount = 0 } = data?.meta.pagination ?? {});
    }
    const { db } = app.strapi;
    const rows = await db.query('api::article.article').findMany({
      where: {
        publishedAt: { $notNull: true },
        publishedOn: { $gte: '2024-05-01' },
        agency: { slug: 'ich-hau' },
      },
    });
    expect(titles.length).toBeGreaterThan(5);
    expect([...titles].sort()).toEqual(rows.map(({ title }: { title: string }) => title).sort());
  });

  test('finds a report, and gets the file that was issued', async () => {
    const { data } = await api.GET('/cchc-report/reports', { params: { query: { agency: 'ich-hau' } } });
    const current = data?.data.find(({ supersededBy }) => supersededBy === null);
    expect(current?.documentId).toBe(reports.current);
    const file = await api.GET('/cchc-report/reports/{documentId}/file', {
      params: { path: { documentId: reports.current } },
      parseAs: 'arrayBuffer',
    });
    expect(sha256(file.data as ArrayBuffer)).toBe(current?.sha256);
  });

  test('tells refusals apart by their code', async () => {
    const { error } = await api.GET('/cchc-report/figures', {
      params: { query: { agency: 'khong-co', period: '2024-H1' } },
    });
    expect(error?.error.details.code).toBe('agency_unknown');
    expect(error?.error.message).toBe('Không có cơ quan nào mang mã “khong-co”.');
  });
});

describe('the official client of Strapi', () => {
  const client = () => strapiClient({ baseURL: baseUrl });

  test('pages through records, and gets one with its ties', async () => {
    const articles = client().collection('articles');
    const asked = { filters: { agency: { slug: { $eq: 'ich-hau' } } }, sort: 'publishedOn:desc' };
    const first = await articles.find({ ...asked, pagination: { page: 1, pageSize: 2 } });
    const second = await articles.find({ ...asked, pagination: { page: 2, pageSize: 2 } });
    const ids = [...first.data, ...second.data].map(({ documentId }) => documentId);
    expect(new Set(ids).size).toBe(4);
    const { data } = await articles.findOne(String(ids[0]), { populate: ['agency', 'channels'] });
    expect(data).toMatchObject({ documentId: ids[0], agency: { slug: 'ich-hau' } });
  });

  test('reads figures and files by its fetch, and fails with the code of a refusal', async () => {
    const figures = await client().fetch('/cchc-report/figures?period=2024-H1');
    expect(((await figures.json()) as FiguresAnswer).data.agency.slug).toBe('ich-hau');
    const file = await client().fetch(`/cchc-report/reports/${reports.superseded}/file`);
    const report = await client().fetch(`/cchc-report/reports/${reports.superseded}`);
    const { data } = (await report.json()) as PublicReportAnswer;
    expect([sha256(await file.arrayBuffer()), data.supersededBy]).toEqual([data.sha256, reports.current]);

    const refused = client()
      .fetch('/cchc-report/reports/khongco')
      .catch((error: { response: Response }) => error.response.json());
    expect(await refused).toMatchObject({ error: { details: { code: 'report_unknown' } } });
  });
});
