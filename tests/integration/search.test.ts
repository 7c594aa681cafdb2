import fc from 'fast-check';
import { fold, withoutMarkup, splitWords } from '../../src/plugins/cchc-report/server/src/domain/search';
import { adminAccount, roleWith, type AdminAccount } from '../support/adminAccount';
import { createCommune, documents, saveRecord, type Commune } from '../support/records';
import { openRows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let commune: Commune;
let road: string;
let plan: string;

interface Hit {
  type: string;
  documentId: string;
  title: string;
  date: string | null;
  agency: { slug: string; name: string } | null;
  titleParts: { text: string; hit: boolean }[];
  excerpt: { text: string; hit: boolean }[];
  url?: string;
  uid?: string;
  isPublished?: boolean;
  isModified?: boolean;
}

const ask = (parameters: Readonly<Record<string, string>>) =>
  app.http.get(`/api/cchc-report/search?${new URLSearchParams(parameters).toString()}`);

const search = async (q: string, parameters: Readonly<Record<string, string>> = {}): Promise<Hit[]> =>
  (await ask({ q, ...parameters }).expect(200)).body.data;

const titles = async (q: string, parameters: Readonly<Record<string, string>> = {}): Promise<string[]> =>
  (await search(q, parameters)).map(({ title }) => title);

const rows = async <Row>(sql: string, bindings: readonly unknown[] = []): Promise<Row[]> =>
  (await app.strapi.db.connection.raw(sql, bindings as string[])).rows;

beforeAll(async () => {
  app = await startApp();
  commune = await createCommune(app.strapi);
  const { strapi } = app;
  const article = await saveRecord(strapi, 'article', commune, {
    data: {
      title: 'Nâng cấp đường liên thôn',
      publishedOn: '2024-03-01',
      summary: 'Xã vận động người dân hiến đất.',
      body: '## Kết quả\n<p class="baomat">Tổng kinh phí **hai tỷ** đồng; xem [quyết định](https://x.vn/an-trong-lien-ket)</p>',
      evidence: [{ title: 'Biên lai mật', url: 'https://x.vn/bien-lai' }],
    },
  });
  road = article.documentId;
  await saveRecord(strapi, 'article', commune, {
    data: {
      title: 'Tin về nông thôn mới',
      publishedOn: '2024-05-01',
      body: `${'Mở đầu. '.repeat(60)}Con đường hoa do phụ nữ trồng. ${'Kết thúc. '.repeat(60)}`,
    },
  });
  plan = (
    await saveRecord(strapi, 'plan', commune, {
      data: { number: 7, symbol: 'KH-UBND', subject: 'Tuyên truyền cải cách hành chính' },
    })
  ).documentId;
  const procedure = await saveRecord(strapi, 'procedure', commune, {
    data: { code: '1.004441', name: 'Cho phép trường tiểu học hoạt động' },
  });
  await saveRecord(strapi, 'procedure-change', commune, { data: { procedure: procedure.documentId } });
  await saveRecord(strapi, 'meeting', commune, {
    data: { title: 'Họp thôn Đồng Vịnh', heldOn: '2024-04-01' },
  });
  await saveRecord(strapi, 'article', commune, { status: 'draft', data: { title: 'Đường chưa công bố' } });
});
afterAll(() => app.stop());

test('AC-07 with or without marks, in any case, composed or not, as a whole or begun: the same records in the same order', async () => {
  const expected = ['Nâng cấp đường liên thôn', 'Tin về nông thôn mới'];
  for (const q of [
    'đường',
    'duong',
    'ĐƯỜNG',
    'Đường',
    'đường'.normalize('NFD'),
    'DUONG',
    'ĐƯỜNG'.normalize('NFD'),
    'đươ',
    'Ðường',
  ])
    expect([q, await titles(q)]).toEqual([q, expected]);
  expect(await titles('duong lien thon')).toEqual(['Nâng cấp đường liên thôn']);
  expect(await titles('thôn đường')).toEqual(expected);
  expect(await titles('duongg')).toEqual([]);
});

test('AC-07 a code or number is found as it is written, begun, and before whatever else has its figures', async () => {
  await saveRecord(app.strapi, 'article', commune, {
    data: { title: 'Triển khai Kế hoạch 07 của xã: 07/KH-UBND', publishedOn: '2024-12-30' },
  });
  const full = '07/KH-UBND - Tuyên truyền cải cách hành chính';
  for (const q of ['07/KH-UBND', '7/KH-UBND', '07/kh-ubnd', '07/KH-UBND tuyên truyền'])
    expect((await titles(q))[0]).toBe(full);
  const procedure = '1.004441 - Cho phép trường tiểu học hoạt động';
  for (const q of ['1.004441', '1.0044', '1004441', 'trường tiểu học'])
    expect([q, (await search(q)).map(({ type, title }) => [type, title])]).toEqual([
      q,
      [
        ['procedure-change', procedure],
        ['procedure', procedure],
      ],
    ]);
});

test('an answer says what was found, of whom and when, and marks it in the words as they were written', async () => {
  const [first, second] = await search('duong');
  expect(first).toEqual({
    type: 'article',
    documentId: road,
    title: 'Nâng cấp đường liên thôn',
    titleParts: [
      { text: 'Nâng cấp ', hit: false },
      { text: 'đường', hit: true },
      { text: ' liên thôn', hit: false },
    ],
    date: '2024-03-01',
    excerpt: [{ text: 'Xã vận động người dân hiến đất.', hit: false }],
    agency: { slug: expect.any(String), name: expect.stringMatching(/^Ủy ban nhân dân xã Số/) },
    url: `/api/articles/${road}`,
  });
  expect(second?.excerpt.filter(({ hit }) => hit)).toEqual([{ text: 'đường', hit: true }]);
  expect(second?.excerpt.map(({ text }) => text).join('')).toMatch(
    /^…Mở đầu\..*Con đường hoa do phụ nữ trồng\..*…$/,
  );
  const agency = first?.agency?.slug ?? '';
  expect(await titles('duong', { agency, type: 'article', pageSize: '1', page: '2' })).toEqual([
    'Tin về nông thôn mới',
  ]);
  expect(await titles('duong', { type: 'meeting' })).toEqual([]);
  expect((await ask({ q: 'duong', pageSize: '1' })).body.meta).toEqual({
    pagination: { page: 1, pageSize: 1, pageCount: 2, total: 2 },
    isComplete: true,
  });
});

test('AZ-07 neither drafts nor private fields nor the markup of a text are found', async () => {
  for (const q of ['chưa công bố', 'biên lai', 'bien-lai', 'baomat', 'an-trong-lien-ket'])
    expect([q, await titles(q)]).toEqual([q, []]);
  expect(await titles('hai tỷ đồng')).toEqual(['Nâng cấp đường liên thôn']);
  await documents(app.strapi, 'article').update({ documentId: road, data: { title: 'Sửa trong bản nháp' } });
  expect(await titles('sua trong ban nhap')).toEqual([]);
  await documents(app.strapi, 'article').discardDraft({ documentId: road });
});

test('search is in step with what is published, unpublished, moved, deleted, and written by SQL', async () => {
  const { strapi } = app;
  const saved = await saveRecord(strapi, 'meeting', commune, { data: { title: 'Hội nghị quylatinh' } });
  expect(await titles('quylatinh')).toEqual(['Hội nghị quylatinh']);
  const other = await createCommune(strapi);
  const [{ slug } = { slug: '' }] = await rows<{ slug: string }>(
    'select slug from agencies where document_id = ?',
    [other.agency],
  );
  await documents(strapi, 'meeting').update({
    documentId: saved.documentId,
    status: 'published',
    data: { agency: other.agency },
  });
  expect(await titles('quylatinh', { agency: slug })).toEqual(['Hội nghị quylatinh']);
  await documents(strapi, 'meeting').unpublish({ documentId: saved.documentId });
  expect(await titles('quylatinh')).toEqual([]);
  await documents(strapi, 'meeting').publish({ documentId: saved.documentId });
  await documents(strapi, 'meeting').delete({ documentId: saved.documentId });
  expect(await titles('quylatinh')).toEqual([]);

  await rows(
    `with made as (insert into outreaches (document_id, title, quantity, happened_on, published_at)
       select 'loat-' || n, 'Phát tờ rơi zxloat ' || n, 1, date '2024-01-01' + n, now() from generate_series(1, 300) n returning id)
     insert into outreaches_agency_lnk (outreach_id, agency_id) select made.id, a.id from made, agencies a where a.slug = ?`,
    [slug],
  );
  const { body } = await ask({ q: 'zxloat', agency: slug, pageSize: '2' });
  expect([body.meta.pagination.total, body.data.map(({ title }: Hit) => title)]).toEqual([
    300,
    ['Phát tờ rơi zxloat 300', 'Phát tờ rơi zxloat 299'],
  ]);
  await rows(
    `update outreaches set title = replace(title, 'zxloat', 'zxdoi') where document_id like 'loat-%'`,
  );
  expect([(await titles('zxloat')).length, (await titles('zxdoi 17')).at(0)]).toEqual([
    0,
    'Phát tờ rơi zxdoi 17',
  ]);
  await rows(`delete from outreaches where document_id like 'loat-%'`);
  expect(await titles('zxdoi')).toEqual([]);
  expect(await rows(`select source from cchc_report_search where source = 'outreach' and is_public`)).toEqual(
    [],
  );
});

test('a change of a procedure is found by what its procedure is called now', async () => {
  await rows(`update procedures set name = 'Cấp bản sao zxtrichluc' where code = '1.004441'`);
  expect((await search('zxtrichluc')).map(({ type }) => type).sort()).toEqual([
    'procedure',
    'procedure-change',
  ]);
});

test('what nearly every record says is answered in part, the titles first, and it is said that there are more', async () => {
  await rows(
    `insert into sectors (document_id, name, published_at) select 'chung-' || n, case when n <= 10 then 'Zxchung ' || n else 'Khác' end, now() from generate_series(1, 1200) n`,
  );
  await rows(
    `insert into articles (document_id, title, summary, published_on, published_at)
     select 'chung-' || n, case n when 3 then 'Zxrieng' else 'Tin ' || n end, 'zxchung', date '2020-01-01' + n, now() from generate_series(1, 1200) n`,
  );
  const { body } = await ask({ q: 'zxchung' }).expect(200);
  expect(body.meta).toEqual({
    pagination: { page: 1, pageSize: 25, pageCount: 40, total: 1000 },
    isComplete: false,
  });
  const found: string[] = body.data.map(({ title }: Hit) => title);
  expect(found.slice(0, 10).every((title) => title.startsWith('Zxchung'))).toBe(true);
  expect(found.slice(10, 12)).toEqual(['Tin 1200', 'Tin 1199']);
  expect(await titles('zxchung zxrieng')).toEqual(['Zxrieng']);
  await rows(`delete from sectors where document_id like 'chung-%'`);
  await rows(`delete from articles where document_id like 'chung-%'`);
});

test('AC-07 words of a campaign, common in the newest records and rare in all, are found wherever they stand', async () => {
  await rows(
    `insert into articles (document_id, title, published_on, published_at)
     select 'dot-' || n, case when n > 570 or n = 1 then 'Zxdot ' || n else 'Tin ' || n end, date '2030-01-01' + n, now() from generate_series(1, 600) n`,
  );
  for (const parameters of [{}, { type: 'article' }]) {
    const { body } = await ask({ q: 'zxdot', pageSize: '100', ...parameters });
    expect(body.meta).toMatchObject({ pagination: { total: 31 }, isComplete: true });
    expect([body.data[0].title, body.data[30].title]).toEqual(['Zxdot 600', 'Zxdot 1']);
  }
  expect(await titles('zxdot', { type: 'meeting' })).toEqual([]);
  await rows(`delete from articles where document_id like 'dot-%'`);
});

test('AC-07 words of more old records than are put in order are answered in part', async () => {
  await rows(
    `insert into articles (document_id, title, published_on, published_at)
     select 'cu-' || n, case when n <= 21000 then 'Zxcu ' || n else 'Tin' end, date '2000-01-01' + n / 100, now() from generate_series(1, 21600) n`,
  );
  const { body } = await ask({ q: 'zxcu' });
  expect(body.meta).toMatchObject({ pagination: { total: 1000 }, isComplete: false });
  expect(await titles('zxcu 20777')).toEqual(['Zxcu 20777']);
  await rows(`delete from articles where document_id like 'cu-%'`);
});

test('a change of thousands of records at once is not compared row by row, however small the first change of the session was', async () => {
  const session = await openRows(app.database);
  const insert = `insert into articles (document_id, title, published_on, published_at)
    select 'nhieu-' || n, 'Zxnhieu', date '2000-01-01', now() from generate_series(1, $1) n`;
  const rename = `update articles set title = title || ' đổi' where document_id like 'nhieu-%'`;
  const remove = `delete from articles where document_id like 'nhieu-%'`;
  // Milliseconds: each takes less than one second, and took half a minute when a plan for one row was kept.
  await session.all('set statement_timeout = 15000');
  for (const count of [1, 12_000]) {
    await session.all(insert, [count]);
    await session.all(rename);
    await session.all(remove);
  }
  await session.end();
  expect(await titles('zxnhieu')).toEqual([]);
});

test('AZ-05 whom the public may not read as an agency is not named as one of a record either, nor looked for by', async () => {
  const permission = app.strapi.db.query('plugin::users-permissions.permission');
  const [{ slug } = { slug: '' }] = await rows<{ slug: string }>(
    'select slug from agencies where document_id = ?',
    [commune.agency],
  );
  const [taken] = await permission.findMany({
    where: { action: 'api::agency.agency.find', role: { type: 'public' } },
    populate: ['role'],
  });
  await permission.delete({ where: { id: taken.id } });
  const [hit] = await search('nang cap duong lien thon');
  expect(hit).toMatchObject({ documentId: road, agency: null });
  expect(await titles('ủy ban')).toEqual([]);
  await ask({ q: 'duong', agency: slug }).expect(404);
  await permission.create({ data: { action: taken.action, role: taken.role.id } });
  expect(await titles('duong', { agency: slug })).toHaveLength(2);
});

test.each([
  [{}, 'parameter_missing'],
  [{ q: '' }, 'parameter_missing'],
  [{ q: '...' }, 'search_empty'],
  [{ q: 'a\u0000b' }, 'parameter_invalid'],
  [{ q: 'a\nb' }, 'parameter_invalid'],
  [{ q: 'x'.repeat(201) }, 'parameter_invalid'],
  [{ q: 'a', type: 'user' }, 'parameter_invalid'],
  [{ q: 'a', page: '0' }, 'parameter_invalid'],
  [{ q: 'a', pageSize: '101' }, 'parameter_invalid'],
  [{ q: 'a', status: 'draft' }, 'parameter_unknown'],
  [{ q: 'a', 'q[$contains]': 'a' }, 'parameter_unknown'],
] as const)('OUT-01 %j is refused with %s', async (parameters, code) => {
  const { body } = await ask(parameters as Record<string, string>).expect(400);
  expect(body.error.details.code).toBe(code);
});

test('OUT-01 what means something to PostgreSQL means nothing here, and an agency nobody knows is said to be none', async () => {
  for (const q of [
    "đường' & !",
    'đường:*',
    'duong | !(x <-> y)',
    "'; drop table articles; --",
    ':begun duong',
    '%_\\',
    'duong:A',
    '((((',
    '&|!<>',
  ]) {
    const { status } = await ask({ q });
    expect([q, /[a-zđ]/i.test(q) ? 200 : 400]).toEqual([q, status]);
  }
  expect(await titles('đường:*&!')).toHaveLength(2);
  await ask({ q: 'a', agency: 'khong-co' }).expect(404);
});

test('AC-07 the fold of an excerpt is that of the database', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'aAăÂđĐðữỆ ỷz09./-<>p&;]()[\u0300\u0323\u031b\u00ad\u200b') }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        piece.filter((text) => !text.includes('\0')),
        { maxLength: 8 },
      ),
      async (pieces) => {
        const text = pieces.join(' ');
        const [row] = await rows<{ folded: string; plain: string; words: string[] }>(
          'select cchc_report_fold(x) as folded, cchc_report_plain(x) as plain, tsvector_to_array(cchc_report_words(x)) as words from (select cast(? as text) as x) t',
          [text],
        );
        const words = [...new Set(splitWords(text).map(({ word }) => word))].sort();
        expect([row?.folded, row?.plain, [...(row?.words ?? [])].sort()]).toEqual([
          fold(text),
          withoutMarkup(text),
          words,
        ]);
      },
    ),
    { numRuns: 300 },
  );
});

describe('in the admin', () => {
  let clerk: AdminAccount;
  const READ = 'plugin::content-manager.explorer.read';

  const found = async (account: AdminAccount, q: string): Promise<Hit[]> =>
    (await account.request('get', `/cchc-report/search?q=${encodeURIComponent(q)}`).expect(200)).body.data;

  beforeAll(async () => {
    clerk = await adminAccount(app, 'cchc-can-bo');
  });

  test('a document is found once, in its newest text, and told whether it is published', async () => {
    await documents(app.strapi, 'plan').update({ documentId: plan, data: { subject: 'Bản nháp zxmoi' } });
    expect(
      (await found(clerk, 'zxmoi')).map(({ documentId, uid, isPublished, isModified }) => [
        documentId,
        uid,
        isPublished,
        isModified,
      ]),
    ).toEqual([[plan, 'api::plan.plan', true, true]]);
    await documents(app.strapi, 'plan').publish({ documentId: plan });
    expect((await found(clerk, 'zxmoi')).map(({ isModified }) => isModified)).toEqual([false]);
    expect(
      (await found(clerk, 'duong chua cong bo')).map(({ isPublished, url }) => [isPublished, url]),
    ).toEqual([[false, undefined]]);
    expect((await found(clerk, 'duong lien')).length).toBe(1);
    expect((await found(clerk, 'bien lai mat')).length).toBe(0);
  });

  test('AZ-15 a type that a role may not read in full, or only in part of its records, is not searched for it', async () => {
    const role = await roleWith(app, [
      'plugin::cchc-report.search',
      { action: READ, subject: 'api::meeting.meeting' },
    ]);
    const { id } = await app.strapi.db.query('admin::role').findOne({ where: { code: role } });
    const narrowed = await adminAccount(app, role);
    const types = async (): Promise<string[]> =>
      (await narrowed.request('get', '/cchc-report/search?q=thon').expect(200)).body.meta.types.map(
        ({ type }: { type: string }) => type,
      );
    const give = (permission: object): Promise<unknown> =>
      app.strapi.service('admin::role').assignPermissions(id, [
        { action: 'plugin::cchc-report.search', subject: null, properties: {}, conditions: [] },
        { action: READ, subject: 'api::meeting.meeting', conditions: [], ...permission },
      ]);
    await give({ properties: { fields: ['title', 'place', 'host', 'content', 'heldOn', 'agency'] } });
    expect([await types(), (await found(narrowed, 'thon')).map(({ type }) => type)]).toEqual([
      ['meeting'],
      ['meeting'],
    ]);
    await give({ properties: { fields: ['title', 'heldOn', 'agency'] } });
    expect([await types(), await found(narrowed, 'thon')]).toEqual([[], []]);
    await give({
      properties: { fields: ['title', 'place', 'host', 'content', 'heldOn', 'agency'] },
      conditions: ['admin::is-creator'],
    });
    expect([await types(), await found(narrowed, 'thon')]).toEqual([[], []]);
  });
});

test('what an earlier configuration left behind is taken away at the next start', async () => {
  await rows('create table cu_tin_bai (id integer)');
  await rows(
    `create trigger cchc_report_search_delete after delete on cu_tin_bai referencing old table as old_rows
       for each statement execute function cchc_report_search_articles_rows()`,
  );
  await rows(`insert into cchc_report_search_sources values ('khong-con', 'x')`);
  expect(await app.strapi.plugin('cchc-report').service('search').install()).toEqual([]);
  expect(
    await rows(
      `select tgname as left from pg_trigger where tgrelid = 'cu_tin_bai'::regclass
       union all select source from cchc_report_search_sources where source = 'khong-con'`,
    ),
  ).toEqual([]);
});

test('DI-12 a trigger that was lost makes the server not ready; the next start makes it and the rows it missed', async () => {
  await rows('drop trigger cchc_report_search_update on meetings');
  await rows('alter table articles disable trigger cchc_report_search_insert');
  const { body } = await app.http.get('/api/cchc-report/ready').expect(503);
  expect(body.data.reasons).toEqual([
    'Cơ sở dữ liệu thiếu bảng hoặc quy tắc của chức năng tìm kiếm: articles.cchc_report_search_insert, meetings.cchc_report_search_update.',
  ]);
  await rows(`update meetings set title = 'Họp zxlo'`);
  expect(await titles('zxlo')).toEqual([]);
  expect(await app.strapi.plugin('cchc-report').service('search').install()).toEqual([
    'articles',
    'meetings',
  ]);
  expect(await app.strapi.plugin('cchc-report').service('search').install()).toEqual([]);
  expect(await titles('zxlo')).toEqual(['Họp zxlo']);
  await app.http.get('/api/cchc-report/ready').expect(200);
});

test('AZ-07 the public finds nothing of a type that it may no longer read', async () => {
  await app.strapi.db
    .query('plugin::users-permissions.permission')
    .deleteMany({ where: { action: 'api::article.article.find' } });
  expect((await search('duong')).map(({ type }) => type)).toEqual([]);
});
