import type { BreakdownRow, FigureAnswer } from '../../src/plugins/cchc-report/server/src/contract';
import {
  allElements,
  findMain,
  paragraphTexts,
  readPage,
  textContent,
} from '../../src/packages/nd30-document/tests/support/htmlPage';
import { openWord, paragraphs, readText } from '../../src/packages/nd30-document/tests/support/wordFile';
import { descendants, type XmlElement } from '../../src/packages/nd30-document/tests/support/xml';
import { adminToken } from '../support/adminAccount';
import { sharedDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(180_000);

const READ = 'plugin::cchc-report.read';
const EXPORT = 'plugin::cchc-report.export';
const H1 = 'agency=ich-hau&period=2024-H1';

let app: TestApp;
let token: string;

const get = (query: string, bearer = token) =>
  app.http.get(`/cchc-report/preview?${query}`).set('Authorization', `Bearer ${bearer}`);

const previewOf = async (query: string): Promise<XmlElement> =>
  findMain(readPage((await get(query).expect(200)).text));

const figuresOf = async (query: string): Promise<readonly FigureAnswer[]> =>
  (await app.http.get(`/api/cchc-report/figures?${query}`).expect(200)).body.data.figures;

beforeAll(async () => {
  app = await sharedDemoApp();
  token = await adminToken(app, [READ, EXPORT]);
});
afterAll(() => app.stop());

describe('the preview of a report', () => {
  it('is a page for this reader alone, that nothing may be loaded into', async () => {
    const { headers, text } = await get(H1).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    });
    expect(text).toMatch(/^<!doctype html>\n<html lang="vi-VN">/);
  });

  // Periods of every kind, both cut-offs, an agency after the merger, one that is no People's Committee, one without records.
  it.each([
    H1,
    `${H1}&cutoff=calendar`,
    'agency=ich-hau&period=2024',
    'agency=ich-hau&period=2024-Q1',
    'agency=ich-hau&period=2024-9M',
    'agency=ich-hau&period=2024-03',
    'agency=ich-hau&period=custom&from=2023-01-01&to=2024-02-27',
    'agency=ich-hau&period=2020',
    'agency=dong-kinh&period=2025-H2',
    'agency=dong-kinh&period=2026-H1',
    'agency=cong-an-ich-hau&period=2024-H1',
  ])('says what the file says, paragraph by paragraph: %s', async (query) => {
    const { body } = await app.http
      .get(`/cchc-report/export?${query}`)
      .set('Authorization', `Bearer ${token}`)
      .responseType('blob')
      .expect(200);
    const inWord = paragraphs(openWord(body).body)
      .map(readText)
      .filter((text) => text !== '');
    expect(inWord.length).toBeGreaterThan(20);
    expect(paragraphTexts(await previewOf(query))).toEqual(inWord);
  });

  it('is of the home agency where none is named', async () => {
    expect((await get('period=2024-H1').expect(200)).text).toBe((await get(H1).expect(200)).text);
  });
});

describe('each number of the preview leads to what it counts', () => {
  type Place = Readonly<Record<string, string>>;

  const numberAt = (figures: readonly FigureAnswer[], place: Place): number | null | undefined => {
    const figure = figures.find(({ id }) => id === place['data-figure']);
    const rows: readonly BreakdownRow[] =
      figure?.breakdowns.find(({ by }) => by === place['data-by'])?.rows ?? [];
    const counted =
      place['data-by'] === undefined ? figure : rows.find(({ key }) => key === place['data-key']);
    return counted?.[(place['data-compared'] ?? 'value') as 'value' | 'previous' | 'sameLastYear'];
  };

  /** The records that are listed behind a place of the text. */
  const recordsAt = async (query: string, place: Place): Promise<readonly string[]> => {
    const { 'data-figure': id = '', 'data-by': by, 'data-key': key } = place;
    const row = by === undefined || key === undefined ? {} : { by, key };
    const { body } = await app.http
      .get(`/cchc-report/figures/${id}/records?${query}`)
      .query({ ...row, pageSize: 100 })
      .set('Authorization', `Bearer ${token}`)
      .expect(200);
    const listed: readonly { documentId: string }[] = body.data;
    expect(listed).toHaveLength(body.meta.pagination.total as number);
    return listed.map(({ documentId }) => documentId);
  };

  /** The quantities of the listed records of outreach, unit by unit: "03 cụm, 02 tấm". */
  const amountsAt = async (query: string, place: Place): Promise<readonly number[]> => {
    const rows = await app.strapi.documents('api::outreach.outreach').findMany({
      filters: { documentId: { $in: [...(await recordsAt(query, place))] } },
      status: 'published',
    });
    const sums = new Map<string, number>();
    for (const { unit, quantity } of rows)
      sums.set(unit ?? '', (sums.get(unit ?? '') ?? 0) + Number(quantity));
    return [...sums.values()];
  };

  const rowAt = (figures: readonly FigureAnswer[], place: Place): BreakdownRow | undefined =>
    figures
      .find(({ id }) => id === place['data-figure'])
      ?.breakdowns.find(({ by }) => by === place['data-by'])
      ?.rows.find(({ key }) => key === place['data-key']);

  // "29", "04", "1.250"; attendees are a sum, and outreach says quantities, each in its own unit: the records behind
  // are those that are added up.
  it.each([
    H1,
    'agency=ich-hau&period=2024',
    'agency=ich-hau&period=2024-Q1',
    'agency=ich-hau&period=2023-H2',
  ])('and to no records that it does not count (%s)', async (query) => {
    const figures = await figuresOf(query);
    const numbers = allElements(await previewOf(query))
      .filter((element) => 'data-figure' in element.attributes && /^[\d.]+$/.test(textContent(element)))
      .map((element) => ({
        place: element.attributes,
        number: Number(textContent(element).replaceAll('.', '')),
      }));
    expect(numbers.length).toBeGreaterThan(40);
    const misled = [];
    for (const { place, number } of numbers) {
      if (number === (numberAt(figures, place) ?? 0)) continue;
      if (number === rowAt(figures, place)?.quantity) continue;
      if (place['data-figure'] === 'meeting-attendees' && number === (await recordsAt(query, place)).length)
        continue;
      if (place['data-figure'] === 'outreach' && (await amountsAt(query, place)).includes(number)) continue;
      misled.push({ place, number });
    }
    expect(misled).toEqual([]);
  });

  it('and in the table of articles is the number of the figures answer at that place', async () => {
    const figures = await figuresOf(H1);
    const cells = descendants(await previewOf(H1), 'td').flatMap((cell) =>
      allElements(cell).filter(({ attributes }) => attributes['data-figure'] === 'articles'),
    );
    const counted = cells.filter((cell) => /^\d+$/.test(textContent(cell)));
    expect(counted.length).toBeGreaterThan(40);
    expect(counted.map((cell) => [cell.attributes, Number(textContent(cell))])).toEqual(
      counted.map(({ attributes }) => [attributes, numberAt(figures, attributes) ?? 0]),
    );
  });

  // 29 articles, 15 before, 13 a year earlier, 19 of them news: database/demo/expected-2024-H1.md.
  it.each([
    [{ 'data-figure': 'articles' }, '29'],
    [{ 'data-figure': 'articles', 'data-compared': 'previous' }, '15'],
    [{ 'data-figure': 'articles', 'data-compared': 'sameLastYear' }, '13'],
    [{ 'data-figure': 'articles', 'data-by': 'kind', 'data-key': 'news' }, '19'],
  ])('%j is %s', async (place, number) => {
    const texts = allElements(await previewOf(H1))
      .filter(({ attributes }) => JSON.stringify(attributes) === JSON.stringify(place))
      .map(textContent);
    expect(texts).toContain(number);
  });

  it('a record that is named leads to the record', async () => {
    const plan: { documentId: string } | null = await app.strapi
      .documents('api::plan.plan')
      .findFirst({ filters: { number: 7, year: 2024 }, status: 'published' });
    const named = allElements(await previewOf(H1)).filter(
      ({ attributes }) => attributes['data-document-id'] === plan?.documentId,
    );
    expect(named.map(({ attributes }) => attributes['data-record-type'])).toContain('plan');
    expect(named.map(textContent).join()).toContain('07/KH-UBND');
  });
});

describe('who may not see it', () => {
  it('nobody without a session', async () => {
    await app.http.get(`/cchc-report/preview?${H1}`).expect(401);
  });

  it('no role without the permission to read', async () => {
    await get(H1, await adminToken(app, [EXPORT])).expect(403);
  });

  it('nobody through the content API', async () => {
    await app.http.get(`/api/cchc-report/preview?${H1}`).expect(404);
  });
});

describe('what cannot be previewed is refused in words, as JSON', () => {
  it.each([
    ['agency=ich-hau', 400, 'period_missing'],
    ['agency=ich-hau&period=2024-H3', 400, 'period_invalid'],
    ['agency=ich-hau&period=2024-H1&cutoff=lunar', 400, 'cutoff_invalid'],
    ['agency=ich-hau&period=2024-H1&format=html', 400, 'parameter_unknown'],
    ['agency=khong-co&period=2024-H1', 404, 'agency_unknown'],
    ['agency=dong-kinh&period=2090', 400, 'period_not_begun'],
    ['agency=dong-kinh&period=2024-H1', 400, 'agency_not_in_period'],
  ])('%s: %d %s', async (query, status, code) => {
    const { body, headers } = await get(query).expect(status);
    expect(headers['content-type']).toContain('application/json');
    expect(body).toMatchObject({ data: null, error: { status, details: { code } } });
  });
});
