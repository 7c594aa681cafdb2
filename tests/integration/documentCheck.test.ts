import { randomBytes } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SENT_FILE } from '../../src/plugins/cchc-report/server/src/controllers/sentFile';
import type { DocumentCheckAnswer } from '../../src/plugins/cchc-report/server/src/contract';
import { adminToken } from '../support/adminAccount';
import { sharedDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const NOW = new Date('2026-11-23T08:00:00Z');
const MEGABYTE = 1024 * 1024;

let app: TestApp;
let token: string;
let report: Uint8Array;

beforeAll(async () => {
  app = await sharedDemoApp();
  token = await adminToken(app, ['plugin::cchc-report.check']);
  const built = await app.strapi
    .plugin('cchc-report')
    .service('report')
    .build({ agency: 'ich-hau', period: '2024-H1', now: NOW });
  report = built.bytes;
});
afterAll(() => app.stop());

const inBase64 = (bytes: Uint8Array): string => JSON.stringify(Buffer.from(bytes).toString('base64'));
const send = (body: string, { type = SENT_FILE, bearer = token } = {}) =>
  app.http
    .post('/cchc-report/check')
    .set('Authorization', `Bearer ${bearer}`)
    .set('Content-Type', type)
    .send(body);
const check = (bytes: Uint8Array) => send(inBase64(bytes));

const MAIN = 'word/document.xml';

/** The report with its body otherwise. */
const changed = (change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(report);
  return zipSync({ ...parts, [MAIN]: strToU8(change(strFromU8(parts[MAIN] ?? new Uint8Array()))) });
};
const withLeftMargin = (twips: number): Uint8Array =>
  changed((xml) => xml.replace(/w:left="1701"/g, `w:left="${twips}"`));

test('the report of the demo keeps every rule: what was found, what the law asks, which law', async () => {
  const { body, headers } = await check(report).expect(200);
  const { summary, rules }: DocumentCheckAnswer['data'] = body.data;
  expect(rules.filter(({ outcome }) => outcome === 'broken')).toEqual([]);
  expect(summary).toMatchObject({ broken: 0, errors: 0 });
  expect(summary.kept).toBeGreaterThan(80);
  expect(rules.find(({ id }) => id === 'margin-left')).toEqual({
    id: 'margin-left',
    title: 'Lề trái',
    law: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3',
    required: 'Lề trái từ 30 đến 35 mm; trang nằm ngang từ 15 đến 35 mm',
    severity: 'error',
    outcome: 'kept',
    found: null,
    where: [],
    more: 0,
  });
  expect(headers['cache-control']).toBe('private, no-store');
});

test('a left margin of 20 mm is found, and nothing else', async () => {
  const { body } = await check(withLeftMargin(1134)).expect(200);
  const { rules, summary }: DocumentCheckAnswer['data'] = body.data;
  const broken = rules.filter(({ outcome }) => outcome === 'broken');
  expect(broken.map(({ id }) => id)).toEqual(['margin-left']);
  expect(broken[0]?.found).toContain('20');
  expect(summary.errors).toBe(1);
});

test.each([
  ['no zip at all', () => strToU8('Báo cáo'), 'document_not_docx'],
  ['a zip that is no Word file', () => zipSync({ 'a.txt': strToU8('a') }), 'document_not_docx'],
  [
    'a Word file of before 2007',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(600),
        Buffer.from('WordDocument', 'utf16le'),
      ]),
    'document_is_doc',
  ],
  [
    'a bomb',
    () => zipSync({ ...unzipSync(report), 'word/media/bomb.bin': new Uint8Array(40 * MEGABYTE) }),
    'document_inflates_too_far',
  ],
])('OUT-12 %s is refused in words', async (_name, make, code) => {
  const { body } = await check(make()).expect(422);
  expect(body.error).toMatchObject({ status: 422, name: 'ApplicationError', details: { code } });
  expect(body.error.message).toMatch(/^Tệp |^Nội dung tệp /);
});

test('a file of more than 20 MB is refused before it is read, and while it is read where it does not say its length', async () => {
  const body = inBase64(randomBytes(20 * MEGABYTE + 1));
  const refused = { status: 413, name: 'PayloadTooLargeError', details: { code: 'document_too_large' } };
  expect((await send(body).expect(413)).body.error).toMatchObject(refused);
  const chunked = app.http
    .post('/cchc-report/check')
    .set('Authorization', `Bearer ${token}`)
    .set('Content-Type', SENT_FILE)
    .set('Transfer-Encoding', 'chunked');
  chunked.write(body);
  expect((await chunked).body.error).toMatchObject(refused);
});

test.each([
  ['nothing', '', SENT_FILE],
  ['a form', 'file=a', 'application/x-www-form-urlencoded'],
  ['JSON', '{"file":"UEsDBA=="}', 'application/json'],
  ['an object in place of the string', '{"file":"UEsDBA=="}', SENT_FILE],
  ['text between quotes that is no base64', '"Báo cáo"', SENT_FILE],
  ['an empty string', '""', SENT_FILE],
])('%s is no file: refused with what to do', async (_name, body, type) => {
  const answer = await send(body, { type }).expect(400);
  expect(answer.body.error).toMatchObject({ name: 'ValidationError', details: { code: 'document_missing' } });
});

test('parameters are refused', async () => {
  const { body } = await app.http
    .post('/cchc-report/check?force=1')
    .set('Authorization', `Bearer ${token}`)
    .expect(400);
  expect(body.error.details.code).toBe('parameter_unknown');
});

test('AZ-02 without its permission nothing is checked, whatever else one may', async () => {
  const reader = await adminToken(app, ['plugin::cchc-report.read', 'plugin::cchc-report.export']);
  await send(inBase64(report), { bearer: reader }).expect(403);
  await send(inBase64(report), { bearer: 'none' }).expect(401);
});

test('two at once are both checked; of more than there are places the rest is asked to come back', async () => {
  const answers = await Promise.all([check(report), check(withLeftMargin(1134))]);
  expect(answers.map(({ status, body }) => [status, body.data.summary.broken])).toEqual([
    [200, 0],
    [200, 1],
  ]);
  const many = await Promise.all(Array.from({ length: 12 }, () => check(report)));
  const refused = many.filter(({ status }) => status === 503);
  expect(refused.length).toBeGreaterThan(0);
  expect(many.filter(({ status }) => status === 200)).toHaveLength(12 - refused.length);
  expect(refused[0]?.body.error.details.code).toBe('check_busy');
  expect(refused[0]?.headers['retry-after']).toBe('5');
});
