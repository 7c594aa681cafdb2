import fc from 'fast-check';
import { keyText } from '../../src/plugins/cchc-report/server/src/importing/model';
import { coarseFold } from '../../src/plugins/cchc-report/server/src/importing/store/existing';
import { type ArticleImports, openArticleImports } from '../support/articleImports';
import { articleId, articlesTitled, counted, HEADINGS } from '../support/articleLists';
import { csv } from '../support/imports';
import { documents, saveRecord } from '../support/records';

jest.setTimeout(120_000);

let office: ArticleImports;
let app: ArticleImports['app'];
let rows: ArticleImports['rows'];
let by: ArticleImports['by'];
let lists: ArticleImports['lists'];

beforeAll(async () => {
  office = await openArticleImports();
  ({ app, rows, by, lists } = office);
});
afterAll(() => office.end());

const edit = async (title: string, data: object, status: 'draft' | 'published' = 'published') => {
  const documentId = await articleId(app, title);
  await documents(app.strapi, 'article').update({ documentId, data, status });
};

const DAY = '01/03/2024';
const PHOTO = 'Ảnh buổi lễ | https://ich-hau.example/anh';

/** Evidence of an article, title by title, with the file that is attached. */
const evidenceOf = (title: string, version: 'draft' | 'published') =>
  rows.all<{ title: string; file: string | null }>(
    `select e.title, f.name as file from articles a
       join articles_cmps c on c.entity_id = a.id and c.field = 'evidence'
       join components_shared_evidences e on e.id = c.cmp_id
       left join files_related_mph m on m.related_id = e.id and m.related_type = 'shared.evidence'
       left join files f on f.id = m.file_id
      where a.title = $1 and (a.published_at is null) = $2 order by c."order"`,
    [title, version === 'draft'],
  );

const attach = async (title: string, name: string): Promise<void> => {
  const file: { id: number } = await app.strapi.db.query('plugin::upload.file').create({
    data: {
      name,
      hash: name,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 1,
      url: `/uploads/${name}`,
      provider: 'local',
    },
  });
  const documentId = await articleId(app, title);
  const draft = await documents(app.strapi, 'article').findOne({ documentId, populate: ['evidence'] });
  const [first, ...others] = draft?.['evidence'] as object[];
  await edit(title, { evidence: [{ ...first, file: file.id }, ...others] });
};

test('what is attached to evidence stays when a file adds more, and goes only where somebody decides it', async () => {
  await office.imported(['Lễ ra quân', DAY, '', PHOTO]);
  await attach('Lễ ra quân', 'anh.jpg');
  const more = `Biên bản | https://ich-hau.example/bien-ban\n${PHOTO}`;
  expect(counted((await office.imported(['Lễ ra quân', DAY, '', more])).counts)).toEqual({ updated: 1 });
  for (const version of ['draft', 'published'] as const)
    expect(await evidenceOf('Lễ ra quân', version)).toEqual([
      { title: 'Biên bản', file: null },
      { title: 'Ảnh buổi lễ', file: 'anh.jpg' },
    ]);

  const without = await office.checked([
    'Lễ ra quân',
    DAY,
    '',
    'Biên bản | https://ich-hau.example/bien-ban',
  ]);
  expect(counted(without.counts)).toEqual({ conflict: 1 });
  const [shown] = (await by.conflicts(without.id)).body.data;
  expect(shown?.fields).toEqual([
    {
      label: 'Minh chứng',
      here: 'Biên bản | https://ich-hau.example/bien-ban\nẢnh buổi lễ | https://ich-hau.example/anh\nTệp đính kèm sẽ mất: anh.jpg',
      file: 'Biên bản | https://ich-hau.example/bien-ban',
    },
  ]);
  expect(counted((await by.run(without.id)).counts)).toEqual({ kept: 1 });
  expect(await evidenceOf('Lễ ra quân', 'published')).toHaveLength(2);
});

test('what was decided holds for what was shown alone: a record edited after the check is not written, and told', async () => {
  const titles = ['Sửa trước', 'Sửa sau', 'Thêm chỗ', 'Chưa ai sửa', 'Đã xóa'];
  const typed = (summary: string) => titles.map((title) => [title, DAY, summary]);
  await office.imported(...typed('một'));
  for (const title of titles.slice(0, 3)) await edit(title, { summary: 'sửa tại chỗ' });
  const { id, counts } = await office.checked(...titles.map((title) => [title, '1/3/2024', 'hai', PHOTO]));
  expect(counted(counts)).toEqual({ conflict: 3, update: 2 });
  await by.decide(id, null, true);
  await edit('Sửa sau', { summary: 'sửa lần nữa' });
  await edit('Thêm chỗ', { evidence: [{ title: 'Của tôi' }] });
  await edit('Chưa ai sửa', { summary: 'vừa sửa' });
  await documents(app.strapi, 'article').delete({ documentId: await articleId(app, 'Đã xóa') });
  expect(counted((await by.run(id)).counts)).toEqual({ updated: 1, refused: 4 });
  expect((await by.problems(id)).map(({ message, ranges }) => [message, ranges])).toEqual([
    [
      'Hồ sơ đã được sửa sau lần kiểm tra: Tóm tắt. Dòng này chưa nhập; hãy nhập lại để xem và quyết định.',
      [[3, 5]],
    ],
    [
      'Hồ sơ của dòng này đã bị xóa hoặc đổi Ngày đăng, Tiêu đề sau lần kiểm tra. Dòng này chưa nhập; hãy nhập lại nếu vẫn cần.',
      [[6, 6]],
    ],
  ]);
  const summaries = await Promise.all(
    titles.map(async (title) => (await articlesTitled(rows, title))[0]?.summary),
  );
  expect(summaries).toEqual(['hai', 'sửa lần nữa', 'sửa tại chỗ', 'vừa sửa', undefined]);

  const kept = await office.checked(['Sửa sau', DAY, 'ba']);
  await edit('Sửa sau', { summary: 'sửa mãi' });
  expect(counted((await by.run(kept.id)).counts)).toEqual({ kept: 1 });
});

test('an import does not publish what a colleague has not finished: its change goes into the draft', async () => {
  await office.imported(['Đang viết dở', DAY, 'một']);
  await edit('Đang viết dở', { body: 'chưa xong' }, 'draft');
  expect(counted((await office.imported(['Đang viết dở', DAY, 'hai'])).counts)).toEqual({ updated: 1 });
  expect(await articlesTitled(rows, 'Đang viết dở', 'draft')).toMatchObject([
    { summary: 'hai', body: 'chưa xong' },
  ]);
  expect(await articlesTitled(rows, 'Đang viết dở')).toMatchObject([{ summary: 'một', body: null }]);
});

test('an empty cell does not make an import forget what an earlier one wrote', async () => {
  await office.imported(['Ô trống', DAY, 'một']);
  await office.imported(['Ô trống', DAY, '']);
  await edit('Ô trống', { summary: null });
  expect(counted((await office.checked(['Ô trống', DAY, 'một'])).counts)).toEqual({ same: 1 });
  await edit('Ô trống', { summary: 'một' });
  expect(counted((await office.checked(['Ô trống', DAY, 'hai'])).counts)).toEqual({ update: 1 });
});

test('procedures whose codes are not national are told apart by all of their code', async () => {
  const typed = (name: string) =>
    csv([
      ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Mức độ'],
      ['BTP-HTI-1', `${name} một`, 'Cấp xã', 'Toàn trình'],
      ['BTP-HTI-2', `${name} hai`, 'Cấp xã', 'Toàn trình'],
    ]);
  const drafts = { stage: 'draft' } as const;
  const first = await by.checked('procedure', lists.agency, typed('Tên'), drafts);
  expect(counted((await by.run(first.id)).counts)).toEqual({ created: 2 });
  const second = await by.checked('procedure', lists.agency, typed('Tên mới'), drafts);
  expect(counted((await by.run(second.id)).counts)).toEqual({ updated: 2 });
  expect(await rows.all(`select code, name from procedures where code like 'BTP%' order by code`)).toEqual([
    { code: 'BTP-HTI-1', name: 'Tên mới một' },
    { code: 'BTP-HTI-2', name: 'Tên mới hai' },
  ]);
});

test('a list that has the national part of codes alone leaves whole codes as they are, whatever is decided', async () => {
  const typed = (code: string, name: string) =>
    csv([
      ['Mã TTHC', 'Tên TTHC', 'Cấp thực hiện', 'Mức độ'],
      [code, name, 'Cấp xã', 'Toàn trình'],
    ]);
  const drafts = { stage: 'draft' } as const;
  const check = (code: string, name: string) =>
    by.checked('procedure', lists.agency, typed(code, name), drafts);
  const codes = () => rows.all(`select code, name from procedures where code like '1.008888%'`);
  const whole = '1.008888.000.00.00.H27';
  await by.run((await check('1.008888', 'Tên một')).id);
  // More than is here is taken, less is not.
  expect(counted((await by.run((await check(whole, 'Tên một')).id)).counts)).toEqual({ updated: 1 });
  expect(counted((await check('1.008888', 'Tên một')).counts)).toEqual({ same: 1 });
  expect(counted((await by.run((await check('1.008888', 'Tên hai')).id)).counts)).toEqual({ updated: 1 });
  expect(await codes()).toEqual([{ code: whole, name: 'Tên hai' }]);

  const [{ documentId = '' } = {}] = await documents(app.strapi, 'procedure').findMany({
    filters: { code: whole },
  });
  await documents(app.strapi, 'procedure').update({ documentId, data: { name: 'Sửa tại chỗ' } });
  const decided = await check('1.008888', 'Tên ba');
  expect(counted(decided.counts)).toEqual({ conflict: 1 });
  await by.decide(decided.id, null, true);
  expect(counted((await by.run(decided.id)).counts)).toEqual({ updated: 1 });
  expect(await codes()).toEqual([{ code: whole, name: 'Tên ba' }]);

  // Nor does it make an import forget that an earlier one wrote the whole.
  const other = '1.008888.000.00.00.H42';
  expect(counted((await check(other, 'Tên ba')).counts)).toEqual({ update: 1 });
});

test('procedures and what tells of them come by their code, articles name them and plans as they are cited', async () => {
  const procedures = csv([
    ['MaTTHC', 'Tên TTHC', 'Lĩnh vực', 'Cấp thực hiện', 'Mức độ', 'Ngày niêm yết', 'Cách thức thực hiện'],
    [
      '1.001193.000.00.00.H27',
      'Đăng ký khai sinh',
      'Hộ tịch X',
      'Cấp xã',
      'Toàn trình',
      '10/01/2024',
      'Trực tiếp | 1 ngày | Miễn phí',
    ],
    ['2.000635', 'Cấp bản sao trích lục', '', 'xã', 'Mức độ 3', '', ''],
  ]);
  await documents(app.strapi, 'sector').create({ data: { name: 'Hộ tịch X' } });
  const made = await by.run((await by.checked('procedure', lists.agency, procedures)).id);
  expect(counted(made.counts)).toEqual({ created: 2 });

  const changes = csv([
    ['Mã TTHC', 'Loại biến động', 'Ngày có hiệu lực'],
    ['1.001193', 'Sửa đổi, bổ sung', '01/02/2024'],
    ['9.999999', 'Bãi bỏ', '01/02/2024'],
  ]);
  const changed = await by.checked('procedure-change', lists.agency, changes);
  expect([counted(changed.counts), (await by.problems(changed.id)).map(({ message }) => message)]).toEqual([
    { create: 1, refused: 1 },
    ['Thủ tục hành chính “9.999999” chưa có trong hệ thống.'],
  ]);

  await saveRecord(app.strapi, 'plan', lists.commune, { data: { number: 7, issuedOn: '2024-02-26' } });
  const { channel } = lists;
  const naming = csv([
    [...HEADINGS, 'Thủ tục hành chính liên quan', 'Theo kế hoạch'],
    [
      'Tin về khai sinh',
      '07/03/2024',
      'Tin',
      channel,
      '',
      '',
      '',
      '1.001193; 2.000635',
      'Kế hoạch số 07/KH-UBND ngày 26/02/2024',
    ],
  ]);
  const done = await by.run((await by.checked('article', lists.agency, naming)).id);
  expect(counted(done.counts)).toEqual({ created: 1 });
  const [tied] = await rows.all(
    `select array_agg(p.code order by l.procedure_ord) as codes, min(plan.number) as plan from articles a
       join articles_procedures_lnk l on l.article_id = a.id join procedures p on p.id = l.procedure_id
       join articles_plan_lnk k on k.article_id = a.id join plans plan on plan.id = k.plan_id
      where a.title = 'Tin về khai sinh' and a.published_at is not null`,
  );
  expect(tied).toEqual({ codes: ['1.001193.000.00.00.H27', '2.000635'], plan: 7 });
});

test('a record is known again however its name is spelt, and a procedure by a code that was taken for a number', async () => {
  await by.run(
    (await by.checked('article', lists.agency, lists.list(['Họp thôn Hoà Bình', '02/07/2024']))).id,
  );
  const spelt = lists.list(['họp thôn Hòa\u200b  Bình', '2/7/2024'], ['Hop thon Hoa Binh', '2/7/2024']);
  expect(counted((await by.checked('article', lists.agency, spelt)).counts)).toEqual({
    create: 1,
    update: 1,
  });

  const document = (number: string) =>
    csv([
      ['Số', 'Ký hiệu', 'Ngày ban hành', 'Cơ quan ban hành', 'Loại văn bản', 'Trích yếu'],
      [number, 'QĐ-UBND', '03/07/2024', 'UBND tỉnh', 'Quyết định', 'Về việc công bố'],
    ]);
  await by.run((await by.checked('official-document', lists.agency, document('07'))).id);
  const again = await by.checked('official-document', lists.agency, document('7'));
  expect([counted(again.counts), await by.problems(again.id)]).toEqual([{ update: 1 }, []]);

  for (const code of ['2.000630', '2.000631'])
    await saveRecord(app.strapi, 'procedure', lists.commune, { data: { code } });
  const naming = csv([
    ['Tiêu đề', 'Ngày đăng', 'Thể loại', 'Kênh', 'Thủ tục'],
    ['Tin về trích lục', '04/07/2024', 'Tin', lists.channel, '2.00063, 2,000631'],
  ]);
  const named = await by.checked('article', lists.agency, naming);
  expect([counted(named.counts), await by.problems(named.id)]).toEqual([{ create: 1 }, []]);
  await by.run(named.id);
  const codes = await rows.all(
    `select p.code from articles a join articles_procedures_lnk l on l.article_id = a.id
       join procedures p on p.id = l.procedure_id where a.title = 'Tin về trích lục' and a.published_at is not null order by 1`,
  );
  expect(codes).toEqual([{ code: '2.000630' }, { code: '2.000631' }]);
});

test('names that are one to people are one to the database that looks for them, however they are spelt', async () => {
  const letters = [
    ...'aAyYhkquiHoàÀạẠđĐðơƯßK0 07.,-–"“’«»\u0300\u0323\u0303\u200b\u00ad\u2060\u202e\u00a0\tİıſÅ',
  ];
  const texts = fc.array(fc.constantFrom(...letters), { maxLength: 12 }).map((some) => some.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 50, maxLength: 50 }), async (some) => {
      const pairs = some.flatMap((text) => [text, text.normalize('NFD')].map((is) => [is, keyText(is)]));
      const others = await rows.all(
        `select t from jsonb_array_elements(cast($1 as jsonb)) t where ${coarseFold('t ->> 0')} <> ${coarseFold('t ->> 1')}`,
        [JSON.stringify(pairs)],
      );
      expect(others).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
