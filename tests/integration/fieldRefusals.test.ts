import { createCommune, type Commune, saveRecord, validRecord } from '../support/records';
import type { RecordType } from '../../src/records/types';
import { sharedApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(60_000);

interface Cloning {
  clone(params: object): Promise<unknown>;
}

let app: TestApp;
let commune: Commune;
let procedure: string;
let authorization: string;

beforeAll(async () => {
  app = await sharedApp();
  commune = await createCommune(app.strapi);
  procedure = (await saveRecord(app.strapi, 'procedure', commune)).documentId;
  authorization = `Bearer ${await apiToken(app.strapi, { type: 'full-access' })}`;
});
afterAll(() => app.stop());

const PATHS: Partial<Record<RecordType, string>> = {
  article: 'articles',
  channel: 'channels',
  meeting: 'meetings',
  plan: 'plans',
  outreach: 'outreaches',
  'procedure-change': 'procedure-changes',
  'official-document': 'official-documents',
};

const post = (type: RecordType, data: object, query = '') =>
  app.http
    .post(`/api/${PATHS[type] ?? ''}${query}`)
    .set('Authorization', authorization)
    .send({ data: { ...validRecord(type, commune, procedure), ...data } });

const MISSING = 'hồ sơ hoặc tệp được chọn không có, hoặc đã bị xóa.';

const REFUSED: [RecordType, object, string, string][] = [
  ['article', { title: 5 }, 'title', 'Tiêu đề phải là văn bản (chuỗi ký tự).'],
  ['meeting', { integrated: 'maybe' }, 'integrated', 'Lồng ghép phải là có hoặc không (true hoặc false).'],
  ['official-document', { number: 12 }, 'number', 'Số phải là văn bản (chuỗi ký tự).'],
  ['plan', { number: true }, 'number', 'Số phải là một số.'],
  ['plan', { objectives: 5 }, 'objectives', 'Chỉ tiêu phải là một danh sách các mục.'],
  ['article', { agency: 'nope' }, 'agency', `Cơ quan: ${MISSING}`],
  ['article', { agency: 2_000_000_000 }, 'agency', `Cơ quan: ${MISSING}`],
  ['article', { agency: 1e300 }, 'agency', `Cơ quan: ${MISSING}`],
  ['article', { agency: true }, 'agency', `Cơ quan: ${MISSING}`],
  ['article', { plan: { connect: ['nope'] } }, 'plan', `Kế hoạch: ${MISSING}`],
  ['article', { channels: ['nope', 'nopé'] }, 'channels', `Kênh tuyên truyền: ${MISSING}`],
  ['article', { cover: 999 }, 'cover', `Ảnh đại diện: ${MISSING}`],
  [
    'article',
    { evidence: [{ title: 'Ảnh', file: 999 }] },
    'evidence.0.file',
    `Minh chứng, mục 1: Tệp minh chứng: ${MISSING}`,
  ],
  ['article', { channels: { disconnect: ['nope'] } }, 'channels', `Kênh tuyên truyền: ${MISSING}`],
  ['meeting', { heldOn: ' ' }, 'heldOn', 'Ngày tổ chức “ ” không phải là ngày hợp lệ.'],
  [
    'channel',
    { class: [] },
    'class',
    'Loại kênh không nhận giá trị “”; các giá trị dùng được: online, traditional.',
  ],
  ['procedure-change', { replacement: '1abc' }, 'replacement', `Thủ tục thay thế: ${MISSING}`],
  ['outreach', { quantity: 1e300 }, 'quantity', 'Số lượng không được lớn hơn 99999999,99.'],
];

test.each(REFUSED)('IN-04 %s with %j: the refusal names the field', async (type, data, path, message) => {
  for (const query of ['', '?status=draft']) {
    const { body } = await post(type, data, query).expect(400);
    expect(body.error.details).toEqual({
      code: 'record_invalid',
      errors: [{ path: path.split('.'), message, name: 'ValidationError' }],
    });
  }
});

test.each<[RecordType, object, object]>([
  ['article', { topic: '', sourceUrl: '', plan: '' }, { topic: null, sourceUrl: null }],
  ['meeting', { attendees: '', topic: '', evidence: null }, { attendees: null, topic: null }],
  ['procedure-change', { postedOn: '', decisionDate: '' }, { postedOn: null, decisionDate: null }],
  ['plan', { objectives: '', basedOn: null }, {}],
])('what a form leaves empty of %s is nothing: %j', async (type, data, kept) => {
  const { body } = await post(type, data).expect(201);
  expect(body.data).toMatchObject(kept);
});

test('a required field that a form leaves empty is named as not filled in', async () => {
  const { body } = await post('article', { publishedOn: '', agency: '', kind: '' }).expect(400);
  expect(body.error.details.errors.map(({ message }: { message: string }) => message).sort()).toEqual([
    'Cơ quan chưa được điền.',
    'Ngày đăng chưa được điền.',
    'Thể loại chưa được điền.',
  ]);
});

test('a number with two decimals is kept as it was given', async () => {
  const { body } = await post('outreach', { quantity: 99_999_999.99 }).expect(201);
  expect(body.data.quantity).toBe(99_999_999.99);
});

test('what is changed while copying is asked as in any other write', async () => {
  const { documentId } = await saveRecord(app.strapi, 'article', commune);
  const article = app.strapi.documents('api::article.article') as unknown as Cloning;
  await expect(article.clone({ documentId, data: { publishedOn: 5 } })).rejects.toThrow(
    'Ngày đăng phải là văn bản (chuỗi ký tự).',
  );
  await article.clone({ documentId, data: { topic: '' } });
});
