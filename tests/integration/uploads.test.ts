import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';
import { aDocument, aPicture } from '../support/uploadedFiles';

jest.setTimeout(60_000);

let app: TestApp;
let clerk: AdminAccount;
let token: string;

beforeAll(async () => {
  app = await startApp();
  clerk = await adminAccount(app, 'cchc-can-bo');
  token = await apiToken(app.strapi, { type: 'full-access' });
});
afterAll(async () => {
  for (const file of await app.strapi.db.query('plugin::upload.file').findMany())
    await app.strapi.plugin('upload').service('upload').remove(file);
  await app.stop();
});

/** Named as the reader of forms names them. */
const temporaryFiles = (): string[] => readdirSync(tmpdir()).filter((name) => /^[a-z0-9]{25}$/.test(name));

const WAYS = [
  ['the admin', () => clerk.request('post', '/upload')],
  ['the content API', () => app.http.post('/api/upload').set('Authorization', `Bearer ${token}`)],
] as const;

const MEGABYTE = 1024 * 1024;
const PAGE = Buffer.from('<!doctype html><script>alert(1)</script>');

const REFUSED: readonly (readonly [name: string, bytes: Buffer, status: number, code: string])[] = [
  ['trang.html', PAGE, 400, 'file_type_refused'],
  ['trang.xhtml', PAGE, 400, 'file_type_refused'],
  [
    'hinh.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    400,
    'file_type_refused',
  ],
  ['ma.js', Buffer.from('alert(1)'), 400, 'file_type_refused'],
  ['may.exe', Buffer.from('MZ\u0090\u0000', 'latin1'), 400, 'file_type_refused'],
  ['mau.docm', aDocument('macroEnabled'), 400, 'file_type_refused'],
  ['mau.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 400, 'file_type_refused'],
  ['khong-ten', aPicture(), 400, 'file_type_refused'],
  ['anh.png.html', aPicture(), 400, 'file_type_refused'],
  ['anh.png', PAGE, 400, 'file_content_differs'],
  ['anh.jpg', aPicture(), 400, 'file_content_differs'],
  ['van-ban.pdf', PAGE, 400, 'file_content_differs'],
  ['van-ban.docx', PAGE, 400, 'file_content_differs'],
  ['rong.png', Buffer.alloc(0), 400, 'file_empty'],
  [
    'lon.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(21 * MEGABYTE)]),
    413,
    'payload_too_large',
  ],
];

describe.each(WAYS)('IN-09 through %s', (_way, send) => {
  test.each(REFUSED)(
    '%s is refused in words, and nothing of it is kept',
    async (name, bytes, status, code) => {
      const before = temporaryFiles();
      const { body } = await send().attach('files', bytes, name).expect(status);
      // What the admin is told of a file that is too large is a key of its own translations.
      if (body.error.message !== 'FileTooBig') {
        expect(body.error.details.code).toBe(code);
        expect(body.error.message).toMatch(/[ăâđêôơưáàảãạ]/i);
      }
      expect(await app.strapi.db.query('plugin::upload.file').count()).toBe(0);
      expect(temporaryFiles()).toEqual(before);
    },
  );

  test('a document with macros under the name of one without is refused', async () => {
    const { body } = await send().attach('files', aDocument('macroEnabled'), 'mau.docx').expect(400);
    expect(body.error.message).toMatch(/^(Không nhận loại tệp này|Yêu cầu không hợp lệ)\.$/);
    expect(await app.strapi.db.query('plugin::upload.file').count()).toBe(0);
  });

  test('of a form with a good file and a bad one nothing is taken', async () => {
    await send().attach('files', aPicture(), 'tot.png').attach('files', PAGE, 'xau.html').expect(400);
    expect(await app.strapi.db.query('plugin::upload.file').count()).toBe(0);
  });
});

test.each(WAYS)(
  'IN-09 a picture and a document sent through %s are taken, and given out as files that run nothing',
  async (_way, send) => {
    const before = temporaryFiles();
    const { body } = await send()
      .attach('files', aPicture(), 'Ảnh hội nghị.PNG')
      .attach('files', aDocument('plain'), 'Kế hoạch.docx')
      .expect(201);
    expect(body).toHaveLength(2);
    for (const { url } of body) {
      const { headers } = await app.http.get(url).expect(200);
      expect(headers).toMatchObject({
        'content-disposition': 'attachment',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
    }
    expect(temporaryFiles()).toEqual(before);
    for (const { id } of body) {
      const file = await app.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
      await app.strapi.plugin('upload').service('upload').remove(file);
    }
  },
);

test('IN-08 a form with files that nobody may send leaves nothing in the temporary folder', async () => {
  const before = temporaryFiles();
  const file = Buffer.alloc(MEGABYTE, 'x');
  const answers = [];
  for (const path of ['/', '/api/articles', '/api/x', '/_health', '/admin/login', '/cchc-report/check'])
    for (const field of ['files', 'odd', 'files[0]'])
      answers.push([path, 415, (await app.http.post(path).attach(field, file, 'a.png')).status]);
  for (const path of [
    '/upload',
    '/UPLOAD/',
    '/upload/files',
    '/api/upload',
    '/upload/files/1/replace',
    '/api/upload/x',
  ])
    for (const field of ['files', 'odd']) {
      const { status } = await app.http.post(path).attach(field, file, 'a.png');
      answers.push([path, path.startsWith('/api') ? 403 : 401, status]);
    }
  for (const [path, expected, status] of answers) expect([path, status]).toEqual([path, expected]);
  expect(temporaryFiles()).toEqual(before);
});

test('IN-08 of who may send files a part by another name is not written, and a form that breaks off leaves nothing', async () => {
  const before = temporaryFiles();
  await clerk.request('post', '/upload').attach('odd', aPicture(), 'a.png').expect(400);
  const broken = clerk
    .request('post', '/upload')
    .set('Content-Type', 'multipart/form-data; boundary=x')
    .send('--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n\r\nhalf');
  expect((await broken).status).toBe(400);
  expect(temporaryFiles()).toEqual(before);
});
