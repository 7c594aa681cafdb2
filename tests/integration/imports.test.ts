import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { articleId, articleLists, articlesTitled, counted, HEADINGS } from '../support/articleLists';
import { bytesOf } from '../support/exports';
import { csv, importing } from '../support/imports';
import { documents, saveRecord } from '../support/records';
import { openRows, type Rows } from '../support/rows';
import { statementsOf } from '../support/statements';
import { startApp, type TestApp } from '../support/strapi';
import { until } from '../support/until';

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
  const name = /filename\*=UTF-8''(.*)$/.exec(String(refused.headers['content-disposition']))?.[1] ?? '';
  expect(decodeURIComponent(name)).toBe('Các dòng chưa nhập của danh-sach.xlsx');
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

/** The statements on imports, records and the agency that an act sends until the import has a state. */
const importStatements = async (id: string, state: string, act: () => Promise<unknown>): Promise<number> => {
  const sent = await statementsOf(app, async () => {
    await act();
    await until(async () => {
      const [row] = await rows.all<{ state: string }>('select state from cchc_imports where id = $1', [id]);
      return row?.state === state;
    });
  });
  const own = sent.filter(({ sql }) => /cchc_import|articles|agencies|channels/.test(sql));
  // The runner looks once more after its work, at its own time.
  return own.filter(({ sql }) => !sql.startsWith('select i.id, i.uid, i.account')).length;
};

test('a check of one row sends at most 20 statements on imports and records, one of them for the answers of the office, a run at most 26', async () => {
  const by = importing(clerk);
  const sent = await by.upload('article', agency, lists.list(['Đếm câu lệnh', '02/05/2024']));
  const { id, sheet, headerRow, mapping } = sent.body.data;
  const choices = { sheet, headerRow, mapping, stage: 'published', mode: 'rows' };
  expect(await importStatements(id, 'checked', () => by.step(id, 'check', choices))).toBeLessThanOrEqual(20);
  expect(await importStatements(id, 'done', () => by.step(id, 'run'))).toBeLessThanOrEqual(26);
});

test('an import of all rows or none does not start while the check refuses a row', async () => {
  const by = importing(clerk);
  const file = lists.list(['Toàn bộ một', '02/05/2024'], ['Toàn bộ hai', '31/04/2024']);
  const { id } = await by.checked('article', agency, file, { mode: 'all' });
  const refused = await by.step(id, 'run');
  expect([refused.status, refused.body.error?.details.code]).toEqual([409, 'import_has_refusals']);
  expect((await by.read(id)).body.data.state).toBe('checked');
  expect(await articlesTitled(rows, 'Toàn bộ một')).toEqual([]);

  const sound = lists.list(['Toàn bộ một', '02/05/2024'], ['Toàn bộ hai', '03/05/2024']);
  const done = await by.run((await by.checked('article', agency, sound, { mode: 'all' })).id);
  expect([done.state, counted(done.counts)]).toEqual(['done', { created: 2 }]);
});

/** How many imports ended in this process, as metrics tell. */
const importsEnded = (end: string): number => {
  const counts: { read(): readonly { work: string; end: string; count: number }[] } = app.strapi
    .plugin('cchc-report')
    .service('workCounts');
  return counts.read().find((one) => one.work === 'import' && one.end === end)?.count ?? 0;
};

test('a run that meets a fault of the database ends with a reason, and writes nothing of the failed batch', async () => {
  const before = importsEnded('failed');
  const by = importing(clerk);
  const file = lists.list(['Từng dòng một', '02/05/2024'], ['Từng dòng hai', '03/05/2024']);
  const { id } = await by.checked('article', agency, file);
  await rows.all(
    `alter table articles add constraint articles_no_second check (title <> 'Từng dòng hai') not valid`,
  );
  const done = await by.run(id);
  await rows.all('alter table articles drop constraint articles_no_second');
  expect([done.state, done.reason]).toEqual(['failed', expect.any(String)]);
  expect(importsEnded('failed') - before).toBe(1);
  expect(await articlesTitled(rows, 'Từng dòng một', 'draft')).toEqual([]);
});

test('rows that are no records are skipped: counted and listed, but no fault, also in an import of all rows or none', async () => {
  const by = importing(clerk);
  const day = '02/08/2024';
  const sound = csv([
    HEADINGS,
    ['', '', '', '', '', '', ''],
    ['Bỏ qua một', day, 'Tin', lists.channel, '', '', ''],
    HEADINGS,
    ['Bỏ qua hai', day, 'Tin', lists.channel, '', '', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ]);
  const checked = await by.checked('article', agency, sound, { mode: 'all' });
  expect(counted(checked.counts)).toEqual({ create: 2, skipped: 2 });
  expect(await by.problems(checked.id)).toEqual([
    {
      column: null,
      code: 'no_record',
      message:
        'Dòng nhóm, dòng tiêu đề lặp lại hoặc dòng không có nội dung ở các cột đã chọn: không phải hồ sơ nên không nhập.',
      count: 2,
      ranges: [
        [4, 4],
        [6, 6],
      ],
    },
  ]);
  const done = await by.run(checked.id);
  expect([done.state, counted(done.counts), done.progress]).toEqual([
    'done',
    { created: 2, skipped: 2 },
    { done: 2, total: 2 },
  ]);

  const wrong = csv([HEADINGS, HEADINGS, ['Bỏ qua ba', '31/02/2024', 'Tin', lists.channel, '', '', '']]);
  const { id, counts } = await by.checked('article', agency, wrong);
  expect(counted(counts)).toEqual({ refused: 1, skipped: 1 });
  const { bytes } = await bytesOf(clerk.request('get', `/cchc-report/imports/${id}/refused`));
  expect(counted((await by.checked('article', agency, bytes)).counts)).toEqual({ refused: 1 });
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
  const file = lists.list(['Kênh', 'Ngày đăng', 'Tên tin, bài'], ['Giữ bản nháp', '03/06/2024']);
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

test('refused rows, given back as they stood, are refused for the same', async () => {
  const by = importing(clerk);
  const file = lists.list(
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

test('what is wrong is said with what stands in the cell, and with advice that fits the field', async () => {
  const by = importing(clerk);
  await documents(app.strapi, 'channel').create({ data: { name: 'Loa  xóm', class: 'online', unit: 'tin' } });
  await documents(app.strapi, 'channel').create({ data: { name: 'LOA XÓM', class: 'online', unit: 'tin' } });
  for (const issuedOn of ['2023-02-26', '2024-05-26'])
    await saveRecord(app.strapi, 'official-document', lists.commune, { data: { number: '9', issuedOn } });
  const meetings = csv([
    ['Tên hội nghị', 'Ngày tổ chức', 'Loại', 'Cơ quan', 'Văn bản'],
    ['Hội nghị', '01/02/2024', 'Hội nghị', 'UBND xã Khác', '9/NQ-CP'],
  ]);
  await documents(app.strapi, 'agency').create({
    data: { name: 'UBND xã Khác', shortName: 'x', level: 'commune', placeName: 'x' },
  });
  const ofMeetings = await by.checked('meeting', agency, meetings);
  expect((await by.problems(ofMeetings.id)).map(({ message }) => message)).toEqual([
    'Văn bản được phổ biến “9/NQ-CP” ứng với nhiều hồ sơ. Hãy ghi thêm ngày ban hành, ví dụ 07/KH-UBND, 26/02/2024.',
    'Cơ quan “UBND xã Khác” khác cơ quan đã chọn cho lần nhập này.',
  ]);
  const articles = csv([HEADINGS, ['Tin', '01/02/2024', 'Tin', 'Loa xóm', '', '', '']]);
  const ofArticles = await by.checked('article', agency, articles);
  expect((await by.problems(ofArticles.id)).map(({ message }) => message)).toEqual([
    'Kênh tuyên truyền “Loa xóm” ứng với nhiều hồ sơ. Hãy ghi đúng tên như trong danh mục; nếu tên trong danh mục trùng nhau thì ghi đường dẫn thay cho tên.',
  ]);
});
