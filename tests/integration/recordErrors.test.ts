import { createCommune, type Commune, saveRecord, validRecord } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(60_000);

let app: TestApp;
let commune: Commune;
let authorization: string;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
  authorization = `Bearer ${await apiToken(app.strapi, { type: 'full-access' })}`;
});
afterAll(() => app.stop());

const post = (path: string, data: object) =>
  app.http.post(path).set('Authorization', authorization).send({ data });

test('a record that breaks rules is refused with one Vietnamese sentence a field', async () => {
  const data = { ...validRecord('procedure', commune), code: '1.44', portalUrl: 'ftp://x.vn', name: '' };
  const { body } = await post('/api/procedures', data).expect(400);
  expect(body.error).toMatchObject({
    status: 400,
    name: 'ValidationError',
    details: {
      code: 'record_invalid',
      errors: [
        {
          path: ['code'],
          message: 'Mã thủ tục “1.44” không đúng dạng; ví dụ đúng: 1.004441 hoặc 1.004441.000.00.00.H30.',
          name: 'ValidationError',
        },
        { path: ['name'], message: 'Tên thủ tục chưa được điền.', name: 'ValidationError' },
        {
          path: ['portalUrl'],
          message:
            'Liên kết trên Cổng dịch vụ công “ftp://x.vn” phải là địa chỉ bắt đầu bằng http:// hoặc https://.',
          name: 'ValidationError',
        },
      ],
    },
  });
  expect(body.error.message).toMatch(/^Thủ tục hành chính chưa hợp lệ\. Mã thủ tục “1\.44”/);
});

test('agency, sector and channel are checked when they are saved: they have no drafts', async () => {
  const { body } = await post('/api/agencies', {
    name: 'Ủy ban nhân dân xã Ích Hậu',
    level: 'commune',
  }).expect(400);
  expect(body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'shortName',
    'placeName',
  ]);
  const changed = await app.http
    .put(`/api/channels/${commune.channel}`)
    .set('Authorization', authorization)
    .send({ data: { unit: '' } })
    .expect(400);
  expect(changed.body.error.message).toContain('Đơn vị tính chưa được điền.');
});

test('a slug that is taken is a conflict that names the field', async () => {
  await saveRecord(app.strapi, 'article', commune, { data: { slug: 'loi-ho-so-da-co' } });
  const { body } = await post('/api/articles', {
    ...validRecord('article', commune),
    slug: 'loi-ho-so-da-co',
  }).expect(409);
  expect(body.error).toEqual({
    status: 409,
    name: 'ValidationError',
    message: 'Đường dẫn này đã được dùng ở một hồ sơ tin, bài khác.',
    details: {
      code: 'duplicate',
      errors: [
        {
          path: ['slug'],
          message: 'Đường dẫn này đã được dùng ở một hồ sơ tin, bài khác.',
          name: 'ValidationError',
        },
      ],
    },
  });
});

test.each([
  [
    'procedures',
    'procedure',
    { code: '9.999999' },
    'Mã thủ tục này đã có ở một thủ tục khác của cùng cơ quan.',
  ],
  ['plans', 'plan', { number: 901 }, 'Cơ quan này đã có một kế hoạch cùng số, ký hiệu trong năm đó.'],
] as const)(
  'what the agency already has in %s is a conflict, said in Vietnamese',
  async (path, type, data, message) => {
    await saveRecord(app.strapi, type, commune, { data });
    const { body } = await post(`/api/${path}`, { ...validRecord(type, commune), ...data }).expect(409);
    expect(body.error).toMatchObject({ message, details: { code: 'duplicate' } });
  },
);

test.each([
  ['a NUL byte in a filter', '/api/articles?filters[title][$eq]=a%00b'],
  ['a NUL byte in an id', '/api/articles/a%00b'],
  ['an id beyond 32 bits', '/api/articles?filters[id][$eq]=99999999999'],
  ['an id that is no number', '/api/articles?filters[id][$eq]=abc'],
  ['a number beyond the column', '/api/plans?filters[number][$gt]=2147483648'],
  ['a day that is none', '/api/articles?filters[publishedOn][$eq]=2026-02-30'],
  ['a page beyond every page', '/api/articles?pagination[page]=99999999999999999999'],
])("IN-04 %s is the caller's mistake, not the server's", async (_, path) => {
  const { status, body } = await app.http.get(path);
  expect(status).toBeLessThan(500);
  if (status >= 400) expect(body.error.message).not.toMatch(/select|syntax|column/i);
});

test.each([
  ['a NUL byte in a text', { title: 'a\u0000b' }, 'invalid_text'],
  ['a number beyond 32 bits', { attendees: 2_147_483_648 }, 'record_invalid'],
  ['a day that is none', { heldOn: '2024-02-30' }, 'record_invalid'],
  ['an option that does not exist', { kind: 'party' }, 'record_invalid'],
])('IN-04 %s is refused when saved', async (_, data, code) => {
  const { body } = await post('/api/meetings', { ...validRecord('meeting', commune), ...data }).expect(400);
  expect(body.error.details.code).toBe(code);
});

test('a title longer than 255 letters is kept whole', async () => {
  const title = 'Thủ tục '.repeat(100).trim();
  const { body } = await post('/api/articles', {
    ...validRecord('article', commune),
    title,
    slug: 'dai',
  }).expect(201);
  expect(body.data.title).toBe(title);
});

test('a text longer than its field is refused by the name of the field', async () => {
  const { body } = await post('/api/plans', {
    ...validRecord('plan', commune),
    symbol: 'K'.repeat(256),
    objectives: [{ title: 'Đăng tin', target: 1, unit: 'đ'.repeat(256), due: '2024-12-14' }],
  }).expect(400);
  expect(body.error.details.errors.map(({ message }: { message: string }) => message)).toEqual([
    'Ký hiệu dài quá 255 ký tự.',
    'Chỉ tiêu, mục 1: Đơn vị tính dài quá 255 ký tự.',
  ]);
});
