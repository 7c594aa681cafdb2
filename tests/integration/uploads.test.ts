import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { createCommune } from '../support/records';
import { PAGE, REFUSED_FILES } from '../support/refusedFiles';
import { sharedApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';
import {
  aDocument,
  aLargePicture,
  aLateDocument,
  anAnimation,
  aPicture,
  aText,
} from '../support/uploadedFiles';
import { until } from '../support/until';
import { volume } from '../support/volume';

jest.setTimeout(60_000);

let app: TestApp;
let clerk: AdminAccount;
let token: string;

beforeAll(async () => {
  app = await sharedApp();
  // The office that the clerk uploads for.
  await createCommune(app.strapi);
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

/** Other processes read forms into the same folder: theirs come and go, what the app forgets stays. */
const goneSince = (before: readonly string[]): Promise<void> =>
  until(() => temporaryFiles().every((name) => before.includes(name)));

const keptFiles = (): Promise<number> => app.strapi.db.query('plugin::upload.file').count();

const remove = async (id: number): Promise<void> => {
  const file = await app.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  await app.strapi.plugin('upload').service('upload').remove(file);
};

const WAYS = [
  ['the admin', () => clerk.request('post', '/upload')],
  ['the content API', () => app.http.post('/api/upload').set('Authorization', `Bearer ${token}`)],
] as const;

const MEGABYTE = 1024 * 1024;

describe.each(WAYS)('IN-09 through %s', (_way, send) => {
  test.each(REFUSED_FILES)(
    '%s is refused in words, and nothing of it is kept',
    async (name, bytes, status, code) => {
      const [before, kept] = [temporaryFiles(), await keptFiles()];
      const { body } = await send().attach('files', bytes, name).expect(status);
      expect(body.error.details.code).toBe(code);
      expect(body.error.message).toMatch(/[ăâđêôơưáàảãạ]/i);
      expect(await keptFiles()).toBe(kept);
      await goneSince(before);
    },
  );

  test('of a form with a good file and a bad one nothing is taken', async () => {
    const kept = await keptFiles();
    await send().attach('files', aPicture(), 'tot.png').attach('files', PAGE, 'xau.html').expect(400);
    expect(await keptFiles()).toBe(kept);
  });
});

test.each(WAYS)(
  'IN-09 a picture and a document sent through %s are taken, and given out as files that run nothing',
  async (_way, send) => {
    const before = temporaryFiles();
    const { body } = await send()
      .attach('files', aPicture(), 'Ảnh hội nghị.PNG')
      .attach('files', aDocument('plain'), 'Kế hoạch.docx')
      .attach('files', aLateDocument('plain'), 'Biên bản.docx')
      .attach('files', aText({ 'Basic/': '' }), 'Công văn.odt')
      .expect(201);
    expect(body).toHaveLength(4);
    for (const { url } of body) {
      const { headers } = await app.http.get(url).expect(200);
      expect(headers).toMatchObject({
        'content-disposition': 'attachment',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
    }
    await goneSince(before);
    for (const { id } of body) await remove(id);
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
  await goneSince(before);
});

test('IN-08 of who may send files a part by another name is not written, and a form that breaks off leaves nothing', async () => {
  const before = temporaryFiles();
  await clerk.request('post', '/upload').attach('odd', aPicture(), 'a.png').expect(400);
  const broken = clerk
    .request('post', '/upload')
    .set('Content-Type', 'multipart/form-data; boundary=x')
    .send('--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n\r\nhalf');
  expect((await broken).status).toBe(400);
  await goneSince(before);
});

test('IN-09 a file is replaced by one of its kind alone, by whatever way', async () => {
  const sent = await clerk.request('post', '/upload').attach('files', aPicture(), 'a.png').expect(201);
  const { id, url }: { id: number; url: string } = sent.body[0];
  const stored: Buffer = (await app.http.get(url).expect(200)).body;
  const ways = [
    () => clerk.request('post', `/upload?id=${id}`),
    () => clerk.request('post', `/upload/files/${id}/replace`),
    () => app.http.post(`/api/upload?id=${id}`).set('Authorization', `Bearer ${token}`),
  ];
  for (const send of ways) {
    const { body } = await send().attach('files', Buffer.from('%PDF-1.7\n'), 'b.pdf').expect(400);
    expect(body.error.details.code).toBe('file_kind_differs');
    expect((await app.http.get(url).expect(200)).body).toEqual(stored);
    await send().attach('files', aPicture(), 'c.PNG').expect(200);
  }
  await remove(id);
});

describe('IN-09 the points of a picture are counted before it is decoded', () => {
  const LARGE = [
    ['png', () => aLargePicture('png', 7100, 7100)],
    ['jpg', () => aLargePicture('jpeg', 50_100, 1000)],
    ['gif', () => aLargePicture('gif', 7100, 7100)],
    ['webp', () => aLargePicture('webp', 7100, 7100)],
    ['gif', () => anAnimation('gif', 500, 201)],
    ['webp', () => anAnimation('webp', 500, 201)],
  ] as const;

  test('more than 50 million are refused by whatever way, those of all frames together', async () => {
    const decoded = jest.spyOn(app.strapi.plugin('upload').service('image-manipulation'), 'isFaultyImage');
    const sent = await clerk.request('post', '/upload').attach('files', aPicture(), 'a.png').expect(201);
    const { id } = sent.body[0];
    decoded.mockClear();
    const administrator = await adminAccount(app, 'strapi-super-admin');
    const ways = [
      ...WAYS.map(([, send]) => [send, 'files'] as const),
      [() => clerk.request('post', `/upload?id=${id}`), 'files'] as const,
      [() => clerk.request('post', `/upload/files/${id}/replace`), 'files'] as const,
    ];
    for (const [extension, picture] of volume<readonly (typeof LARGE)[number][]>(
      [LARGE[1], LARGE[4]],
      LARGE,
    )) {
      const bytes = await picture();
      for (const [send, field] of ways) {
        const { body } = await send().attach(field, bytes, `anh.${extension}`).expect(400);
        expect([extension, body.error.details.code]).toEqual([extension, 'picture_too_large']);
        expect(body.error.message).toContain('tối đa 50 triệu điểm ảnh');
      }
    }
    const logo = administrator.request('post', '/admin/project-settings');
    const { body } = await logo
      .attach('menuLogo', await aLargePicture('png', 7100, 7100), 'a.png')
      .expect(400);
    expect(body.error.details.code).toBe('picture_too_large');
    expect(decoded).not.toHaveBeenCalled();
    decoded.mockRestore();
    await remove(id);
  });

  test('one picture is worked on at a time, and all that are sent together are taken', async () => {
    const images = app.strapi.plugin('upload').service('image-manipulation');
    const decode: (file: object) => Promise<boolean> = images.isFaultyImage;
    let running = 0;
    let most = 0;
    const counted = jest.spyOn(images, 'isFaultyImage').mockImplementation((async (file: object) => {
      running += 1;
      most = Math.max(most, running);
      try {
        return await decode(file);
      } finally {
        running -= 1;
      }
    }) as never);
    const picture = await aLargePicture('jpeg', 1000, 1000);
    const sent = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        clerk.request('post', '/upload').attach('files', picture, `anh-${index}.jpg`),
      ),
    );
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201, 201]);
    expect(counted).toHaveBeenCalledTimes(6);
    expect(most).toBe(1);
    counted.mockRestore();
    for (const { body } of sent) await remove(body[0].id);
  });
});

test('IN-09 the server fetches no file for anybody, not even from itself', async () => {
  const asked: unknown[] = [];
  const inside = createServer((request, response) => {
    asked.push(request.url);
    response.end('<!doctype html>');
  });
  await once(inside.listen(0), 'listening');
  const { port } = inside.address() as AddressInfo;
  const administrator = await adminAccount(app, 'strapi-super-admin');
  for (const account of [clerk, administrator]) {
    const { body } = await account
      .request('post', '/upload/actions/upload-from-urls')
      .send({ urls: [`http://0.0.0.0:${port}/a.png`] })
      .expect(403);
    expect(body.error.details.code).toBe('file_from_address_refused');
    expect(body.error.message).toBe(
      'Máy chủ không tự lấy tệp từ địa chỉ khác. Hãy tải tệp về máy rồi tải lên.',
    );
  }
  expect(asked).toEqual([]);
  inside.close();
});

test('IN-09 a logo of the admin is a picture, from those alone who may change the settings', async () => {
  const before = temporaryFiles();
  const SETTINGS = '/admin/project-settings';
  const administrator = await adminAccount(app, 'strapi-super-admin');
  const send = (field: string, bytes: Buffer, name: string) =>
    administrator.request('post', SETTINGS).attach(field, bytes, name);
  for (const field of ['menuLogo', 'authLogo']) {
    const { body } = await send(field, aPicture(), 'huy-hieu.png').expect(200);
    expect((await app.http.get(body[field].url).expect(200)).body).toEqual(aPicture());
  }
  for (const [name, bytes, code] of [
    ['huy-hieu.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file_type_refused'],
    ['huy-hieu.png', PAGE, 'file_content_differs'],
    ['huy-hieu.pdf', Buffer.from('%PDF-1.7\n'), 'file_type_refused'],
  ] as const) {
    const { body } = await send('menuLogo', bytes, name).expect(400);
    expect(body.error.details.code).toBe(code);
  }
  await clerk.request('post', SETTINGS).attach('menuLogo', aPicture(), 'a.png').expect(403);
  await app.http.post(SETTINGS).attach('menuLogo', aPicture(), 'a.png').expect(401);
  const odd = await send('files', aPicture(), 'a.png').expect(400);
  expect(odd.body.error.message).toBe('Không nhận trường "files".');
  const emptied = await administrator
    .request('post', SETTINGS)
    .field('menuLogo', '')
    .field('authLogo', '')
    .expect(200);
  expect(emptied.body).toEqual({ menuLogo: null, authLogo: null });
  await goneSince(before);
});
