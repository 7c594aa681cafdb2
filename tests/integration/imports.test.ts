import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { articleId, articleLists, articlesTitled, counted, HEADINGS } from '../support/articleLists';
import { bytesOf } from '../support/exports';
import { csv, importing } from '../support/imports';
import { documents } from '../support/records';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let rows: Rows;
let clerk: AdminAccount;
let lists: Awaited<ReturnType<typeof articleLists>>;
let agency: string;

beforeAll(async () => {
  app = await startApp();
  rows = await openRows(app.database);
  clerk = await adminAccount(app, 'cchc-can-bo');
  lists = await articleLists(app);
  ({ agency } = lists);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

test('rows are checked without a trace, those that are wrong told by column and rows, and the others become records', async () => {
  const by = importing(clerk);
  const file = lists.list(
    ['Ra quân  tháng thanh niên ', '01/03/2024', 'Dòng một\nDòng hai'],
    ['Tin thứ hai', '31/02/2024'],
    ['Tin thứ ba', '30/02/2024'],
    ['Tin thứ tư', '2024-03-05'],
    ['ra quân tháng thanh niên', '1/3/2024'],
    ['', '06/03/2024'],
  );
  const checked = await by.checked('article', agency, file);
  expect([checked.state, counted(checked.counts)]).toEqual(['checked', { create: 2, refused: 4 }]);
  expect(await by.problems(checked.id)).toEqual([
    {
      column: 'Ngày đăng',
      code: 'date_not_real',
      message: 'Ngày đăng “31/02/2024” không có trong lịch. Ghi dạng ngày/tháng/năm, ví dụ 26/02/2024.',
      count: 2,
      ranges: [[3, 4]],
    },
    {
      column: null,
      code: 'repeated',
      message: 'Trùng với dòng 2 của tệp: cùng Ngày đăng, Tiêu đề.',
      count: 1,
      ranges: [[6, 6]],
    },
    {
      column: null,
      code: 'key_missing',
      message: 'Thiếu Ngày đăng, Tiêu đề: không có thì không phân biệt được hồ sơ này với hồ sơ khác.',
      count: 1,
      ranges: [[7, 7]],
    },
  ]);
  expect(await articlesTitled(rows, 'Ra quân tháng thanh niên')).toEqual([]);

  const done = await by.run(checked.id);
  expect([done.state, counted(done.counts), done.progress]).toEqual([
    'done',
    { created: 2, refused: 4 },
    { done: 2, total: 2 },
  ]);
  expect(await articlesTitled(rows, 'Ra quân tháng thanh niên')).toEqual([
    {
      title: 'Ra quân tháng thanh niên',
      published_on: '2024-03-01',
      summary: 'Dòng một\nDòng hai',
      body: null,
    },
  ]);

  const refused = await by.refused(done.id);
  expect([refused.status, refused.headers['content-type']]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
  const entries = await rows.all(
    `select detail::jsonb - 'id' as detail from cchc_report_actions where action = 'import'`,
  );
  expect(entries).toEqual([{ detail: { file: 'danh-sach.csv', type: 'Tin, bài', created: 2, updated: 0 } }]);
});

test('the same file again changes nothing, a changed one updates, and what was edited here is a conflict to decide', async () => {
  const by = importing(clerk);
  const typed = (summary: string) =>
    lists.list(
      ['Chợ phiên', '02/04/2024', summary],
      ['Đường hoa', '03/04/2024', summary],
      ['Sửa cầu', '04/04/2024', summary],
    );
  await by.run((await by.checked('article', agency, typed('một'))).id);

  const again = await by.checked('article', agency, typed('một'));
  expect(counted(again.counts)).toEqual({ same: 3 });

  const edited = async (title: string, summary: string) => {
    const documentId = await articleId(app, title);
    await documents(app.strapi, 'article').update({ documentId, data: { summary }, status: 'published' });
  };
  await edited('Chợ phiên', 'sửa tại chỗ');
  await edited('Đường hoa', 'cũng sửa');
  const kept = await by.checked('article', agency, typed('một'));
  expect(counted(kept.counts)).toEqual({ same: 3 });

  const changed = await by.checked('article', agency, typed('hai'));
  expect(counted(changed.counts)).toEqual({ update: 1, conflict: 2 });
  expect((await by.conflicts(changed.id)).body.data).toMatchObject([
    { row: 2, fields: [{ label: 'Tóm tắt', here: 'sửa tại chỗ', file: 'hai' }] },
    { row: 3, fields: [{ label: 'Tóm tắt', here: 'cũng sửa', file: 'hai' }] },
  ]);
  expect((await by.decide(changed.id, 3, true)).status).toBe(200);
  const done = await by.run(changed.id);
  expect([done.state, counted(done.counts)]).toEqual(['done', { updated: 2, kept: 1 }]);
  expect((await articlesTitled(rows, 'Chợ phiên'))[0]?.summary).toBe('sửa tại chỗ');
  expect((await articlesTitled(rows, 'Đường hoa'))[0]?.summary).toBe('hai');
  expect((await articlesTitled(rows, 'Sửa cầu'))[0]?.summary).toBe('hai');

  const decided = await by.checked('article', agency, typed('hai'));
  expect(counted(decided.counts)).toEqual({ same: 3 });
});

test('all or nothing: a row that is refused leaves none, before the run and while it runs', async () => {
  const by = importing(clerk);
  const file = lists.list(['Toàn bộ một', '02/05/2024'], ['Toàn bộ hai', '31/04/2024']);
  const { id } = await by.checked('article', agency, file, { mode: 'all' });
  expect((await by.step(id, 'run')).body.error?.details.code).toBe('import_has_refusals');

  const fresh = lists.list(['Toàn bộ một', '02/05/2024'], ['Toàn bộ hai', '03/05/2024']);
  const checked = await by.checked('article', agency, fresh, { mode: 'all' });
  await rows.all(`alter table articles add constraint no_second check (title <> 'Toàn bộ hai')`);
  const failed = await by.run(checked.id);
  await rows.all('alter table articles drop constraint no_second');
  expect([failed.state, await articlesTitled(rows, 'Toàn bộ một')]).toEqual(['failed', []]);

  const done = await by.run((await by.checked('article', agency, fresh, { mode: 'all' })).id);
  expect([done.state, counted(done.counts)]).toEqual(['done', { created: 2 }]);
});

test('an import is its sender’s alone, of types that the account may create, and reads no field it may not fill', async () => {
  const by = importing(clerk);
  const { id } = await by.checked('article', agency, lists.list(['Riêng tôi', '02/06/2024']));
  const other = importing(await adminAccount(app, 'cchc-can-bo'));
  for (const reply of [await other.read(id), await other.step(id, 'run'), await other.step(id, 'cancel')])
    expect([reply.status, reply.body.error?.details.code]).toEqual([404, 'import_unknown']);
  expect((await other.refused(id)).status).toBe(404);
  const leader = await adminAccount(app, 'cchc-lanh-dao');
  expect((await importing(leader).upload('article', agency, Buffer.from('a'))).status).toBe(403);
});

test('columns are guessed anew below another row of headings, and a choice of drafts stays chosen', async () => {
  const by = importing(clerk);
  const file = await articles(['Kênh', 'Ngày đăng', 'Tên tin, bài'], ['Giữ bản nháp', '03/06/2024']);
  const { id, stage } = (await by.upload('article', agency, file)).body.data;
  expect(stage).toBe('published');
  const looked = await clerk.request('get', `/cchc-report/imports/${id}/columns?sheet=0&headerRow=2`);
  expect(looked.body.data.mapping).toEqual({ channels: 0, publishedOn: 1, title: 5 });
  expect((await by.checked('article', agency, file, { stage: 'draft' })).stage).toBe('draft');
});

test.each<[string, Buffer, number, string]>([
  ['another kind of content', Buffer.from('504b0304', 'hex'), 422, 'import_damaged'],
  ['nothing', Buffer.alloc(0), 400, 'import_missing'],
  ['headings alone', csv([HEADINGS]), 422, 'import_no_rows'],
  ['headings below a title alone', csv([['Danh sách tin, bài năm 2024'], HEADINGS]), 422, 'import_no_rows'],
])('a file with %s is refused', async (_what, file, status, code) => {
  const reply = await importing(clerk).upload('article', agency, file);
  expect([reply.status, reply.body.error?.details.code]).toEqual([status, code]);
});

test('a prepared workbook that nobody filled in has no rows, whatever its guide says', async () => {
  const by = importing(clerk);
  const empty = await clerk
    .request('get', `/cchc-report/imports/workbook?type=article&agency=${agency}`)
    .buffer()
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  const { status, body } = await by.upload('article', agency, empty.body as Buffer, 'mau.xlsx');
  expect([status, body.error?.details.code]).toEqual([422, 'import_no_rows']);

  const { body: sent } = await by.upload('article', agency, lists.list(['Có dòng', '02/07/2024']));
  const { id, sheet, mapping } = sent.data;
  const choices = { sheet, headerRow: 2, mapping, stage: 'draft', mode: 'rows' };
  expect((await by.step(id, 'check', choices)).body.error?.details.code).toBe('import_no_rows');
});

test('a record is known again however its name is spelt, and a procedure by a code that was taken for a number', async () => {
  const by = importing(clerk);
  await by.run((await by.checked('article', agency, await articles(['Họp thôn Hoà Bình', '02/07/2024']))).id);
  const spelt = await articles(['họp thôn Hòa\u200b  Bình', '2/7/2024'], ['Hop thon Hoa Binh', '2/7/2024']);
  expect(counted((await by.checked('article', agency, spelt)).counts)).toEqual({ create: 1, update: 1 });

  const document = (number: string) =>
    csv([
      ['Số', 'Ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Loại văn bản', 'Trích yếu'],
      [number, 'QĐ-UBND', '03/07/2024', 'UBND tỉnh', 'Quyết định', 'Về việc công bố'],
    ]);
  await by.run((await by.checked('official-document', agency, document('07'))).id);
  const again = await by.checked('official-document', agency, document('7'));
  expect([counted(again.counts), await by.problems(again.id)]).toEqual([{ update: 1 }, []]);

  for (const code of ['2.000630', '2.000631'])
    await saveRecord(app.strapi, 'procedure', commune, { data: { code } });
  const naming = csv([
    ['Tiêu đề', 'Ngày đăng', 'Thể loại', 'Kênh', 'Thủ tục'],
    ['Tin về trích lục', '04/07/2024', 'Tin', await channelName(), '2.00063, 2.000631'],
  ]);
  const named = await by.checked('article', agency, naming);
  expect([counted(named.counts), await by.problems(named.id)]).toEqual([{ create: 1 }, []]);
  await by.run(named.id);
  const codes = await rows.all(
    `select p.code from articles a join articles_procedures_lnk l on l.article_id = a.id
       join procedures p on p.id = l.procedure_id where a.title = 'Tin về trích lục' and a.published_at is not null order by 1`,
  );
  expect(codes).toEqual([{ code: '2.000630' }, { code: '2.000631' }]);
});

test('refused rows, given back as they stood, are refused for the same', async () => {
  const by = importing(clerk);
  const file = await articles(
    ['Dòng sai một', '31/02/2024', 'Ý một\nÝ hai'],
    ['Dòng sai hai', 'tháng 2'],
    ['Tháng 3', '', ''],
  );
  const { id } = await by.checked('article', agency, file);
  const problems = await by.problems(id);
  const { bytes } = await bytesOf(clerk.request('get', `/cchc-report/imports/${id}/refused`));
  const again = await by.checked('article', agency, bytes);
  const told = (list: typeof problems) => list.map(({ column, code, count }) => [column, code, count]);
  expect(told(await by.problems(again.id))).toEqual(told(problems));
});
