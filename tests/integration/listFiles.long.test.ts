import { type AdminAccount, adminAccount, roleWith } from '../support/adminAccount';
import { bytesOf } from '../support/exports';
import { importing } from '../support/imports';
import { type Commune, createCommune, documents, saveRecord } from '../support/records';
import { slugOf } from '../support/reports';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let clerk: AdminAccount;
let commune: Commune;

beforeAll(async () => {
  app = await startApp();
  clerk = await adminAccount(app, 'cchc-can-bo');
  commune = await createCommune(app.strapi);
});
afterAll(() => app.stop());

const EXPORT = 'plugin::cchc-report.export';
const READ = 'plugin::content-manager.explorer.read';

const list = (by: AdminAccount, type: string, query = '') =>
  by.request('get', `/cchc-report/lists/api::${type}.${type}/file?format=csv${query}`);

const fileOf = async (by: AdminAccount, type: string, format: string): Promise<Buffer> => {
  const path = `/cchc-report/lists/api::${type}.${type}/file?format=${format}`;
  return Buffer.from((await bytesOf(by.request('get', path))).bytes);
};

const lines = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter((line) => line !== '');

test('a list as a file holds what its screen shows: filtered, ordered, under headings that imports know; formulas are text', async () => {
  const evidence = [{ title: 'Ảnh', url: 'https://a.vn/1' }];
  await saveRecord(app.strapi, 'article', commune, {
    data: { title: '=1+1', publishedOn: '2024-01-02', evidence },
  });
  await saveRecord(app.strapi, 'article', commune, {
    data: { title: 'Ăn Tết', publishedOn: '2024-01-03' },
    status: 'draft',
  });
  await saveRecord(app.strapi, 'article', commune, { data: { title: 'Ẩn', publishedOn: '2023-01-03' } });
  const { text, status } = await list(
    clerk,
    'article',
    '&sort=publishedOn:ASC&filters[publishedOn][$gte]=2024-01-01',
  );
  expect(status).toBe(200);
  const [head = '', first = '', second = '', ...more] = lines(text);
  expect(head).toBe(
    'Cơ quan,Tiêu đề,Thể loại,Kênh tuyên truyền,Chuyên mục,Nội dung cải cách hành chính,Ngày đăng,Tóm tắt,Nội dung,Liên kết nguồn,Minh chứng,Thủ tục hành chính liên quan,Kế hoạch,Tình trạng',
  );
  expect(first).toMatch(
    /,'=1\+1,Tin,Trang thông tin \d+,,Cải cách hành chính nói chung,02\/01\/2024,,,,Ảnh \| https:\/\/a\.vn\/1,,,Đã xuất bản$/,
  );
  expect(second).toMatch(/,Ăn Tết,.*,03\/01\/2024,.*,Bản nháp$/);
  expect(more).toEqual([]);
  const drafts = await list(clerk, 'article', '&filters[$and][0][__status][$eq]=draft');
  expect(lines(drafts.text)).toHaveLength(2);
});

test('what a list gives is known again when it is imported, in both formats, of every type that comes in files', async () => {
  const { documentId: procedure } = await saveRecord(app.strapi, 'procedure', commune, {
    data: {
      sector: commune.sector,
      methods: [{ channel: 'direct', duration: '5 ngày', fee: 'Không', note: 'Một\nhai' }],
      steps: 'Bước 1\n  - Bước  2',
    },
  });
  const { documentId: replacement } = await saveRecord(app.strapi, 'procedure', commune);
  await documents(app.strapi, 'procedure-change').create({
    data: { agency: commune.agency, procedure, replacement, kind: 'replaced', effectiveOn: '2024-02-01' },
    status: 'published',
  });
  const { documentId: letter } = await saveRecord(app.strapi, 'official-document', commune);
  const { documentId: plan } = await saveRecord(app.strapi, 'plan', commune, {
    data: {
      basedOn: [letter],
      objectives: [{ title: 'Tin', target: 1234.5, unit: 'tin', due: '2024-06-14', figure: 'articles' }],
    },
  });
  await saveRecord(app.strapi, 'meeting', commune, {
    data: {
      plans: [plan],
      documents: [letter],
      attendees: 1204,
      place: 'Hội  trường',
      content: '1. Một\n   - Hai  ba\n',
    },
  });
  await saveRecord(app.strapi, 'outreach', commune, {
    data: {
      plan,
      quantity: 2.5,
      evidence: [{ title: 'Ảnh', url: 'https://a.vn/1' }, { title: 'Biên bản' }],
    },
  });
  const by = importing(clerk);
  const agency = await slugOf(app, commune.agency);
  const types = [
    'procedure',
    'procedure-change',
    'article',
    'meeting',
    'plan',
    'outreach',
    'official-document',
  ];
  for (const [format, type] of types.flatMap((one) => [['csv', one] as const, ['xlsx', one] as const])) {
    const { counts, id } = await by.checked(type, agency, await fileOf(clerk, type, format));
    const { same, ...others } = counts;
    expect([type, format, others, await by.problems(id)]).toEqual([
      type,
      format,
      { create: 0, update: 0, conflict: 0, refused: 0, skipped: 0, created: 0, updated: 0, kept: 0 },
      [],
    ]);
    expect(same).toBeGreaterThan(0);
  }
});

test('AZ-15 a list as a file is for those who may read the type, and without the fields they may not', async () => {
  const none = await adminAccount(app, await roleWith(app, [EXPORT]));
  expect((await list(none, 'article')).status).toBe(403);
  const code = await roleWith(app, [EXPORT]);
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code } });
  await app.strapi.service('admin::role').assignPermissions(role.id, [
    { action: EXPORT, subject: null, properties: {}, conditions: [] },
    {
      action: READ,
      subject: 'api::article.article',
      properties: { fields: ['title', 'publishedOn'] },
      conditions: [],
    },
  ]);
  const some = await adminAccount(app, code);
  expect(lines((await list(some, 'article')).text)[0]).toBe('Tiêu đề,Ngày đăng,Tình trạng');
  // A filter by what the role may not read says nothing of it.
  const asked = async (part: string): Promise<string> =>
    (await list(some, 'article', `&filters[evidence][title][$contains]=${part}`)).text;
  expect(await asked('A')).toBe(await asked('nowhere'));
  expect((await list(clerk, 'procedure', '&format=exe')).status).toBe(400);
  const unknown = await clerk.request('get', '/cchc-report/lists/admin::user/file?format=csv');
  expect(unknown.status).toBe(404);
});

test('AZ-15 fields that a role may read of its own records alone are empty in others, and so are names of records it may not read', async () => {
  const ofArticles = { action: READ, subject: 'api::article.article' };
  const code = await roleWith(app, [
    EXPORT,
    { ...ofArticles, conditions: ['admin::is-creator'] },
    { ...ofArticles, properties: { fields: ['title'] } },
  ]);
  const some = await adminAccount(app, code);
  const { documentId: plan } = await saveRecord(app.strapi, 'plan', commune, { data: { number: 31 } });
  const user = await app.strapi.db.query('admin::user').findOne({ where: { email: some.email } });
  await saveRecord(app.strapi, 'article', commune, {
    data: { title: 'Của tôi', summary: 'tôi viết', plan, createdBy: user.id },
  });
  await saveRecord(app.strapi, 'article', commune, {
    data: { title: 'Của người khác', summary: 'không cho xem', plan },
  });
  const { text } = await list(some, 'article', '&sort=title:DESC&filters[title][$startsWith]=Của');
  const [, mine = '', others = '', ...more] = lines(text);
  expect([mine, more]).toEqual([expect.stringMatching(/^,Của tôi,Tin,,.*,tôi viết,.*,,Đã xuất bản$/), []]);
  expect(others).toBe(`,Của người khác${','.repeat(12)}Đã xuất bản`);
});
