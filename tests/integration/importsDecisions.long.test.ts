import type { ImportChoices } from '../../src/plugins/cchc-report/server/src/importing/http/contract';
import { type ArticleImports, openArticleImports } from '../support/articleImports';
import { articleId, articlesTitled, counted, HEADINGS } from '../support/articleLists';
import { csv } from '../support/imports';
import { documents } from '../support/records';

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

const edit = async (title: string, data: object) => {
  const documentId = await articleId(app, title);
  await documents(app.strapi, 'article').update({ documentId, data, status: 'published' });
};

const DAY = '01/03/2024';

/** Checks an import anew, as it was but for some choices. */
const checkedAnew = async (id: string, choices: Partial<ImportChoices>) => {
  const { sheet, headerRow, mapping, stage, mode } = (await by.read(id)).body.data;
  const begun = await by.step(id, 'check', { sheet, headerRow, mapping, stage, mode, ...choices });
  expect(begun.status).toBe(202);
  return by.settled(id);
};

const decided = async (id: string) =>
  (await by.conflicts(id)).body.data.map(({ row, takeFile }) => [row, takeFile]);

test('what was decided stands when a file is checked again, but for rows that come out otherwise then', async () => {
  const titles = ['Lấy theo tệp', 'Sửa lần nữa', 'Hết khác nhau', 'Tên hiểu khác', 'Giữ ở đây'];
  await office.imported(...titles.map((title) => [title, DAY, 'một']));
  for (const title of titles) await edit(title, { summary: 'sửa tại chỗ', kind: 'feature' });
  const file = csv([
    HEADINGS,
    ...[...titles, 'Kênh lạ'].map((title) => [
      title,
      DAY,
      title === 'Tên hiểu khác' ? 'Bản tin' : 'Tin',
      title === 'Kênh lạ' ? 'Loa xóm' : lists.channel,
      'CCHC',
      'hai',
    ]),
  ]);
  const { id } = await by.checked('article', lists.agency, file);
  expect(counted((await checkedAnew(id, { meanings: { kind: { 'Bản tin': 'news' } } })).counts)).toEqual({
    conflict: 5,
    refused: 1,
  });
  await by.decide(id, null, true);
  await by.decide(id, 6, false);

  await edit('Sửa lần nữa', { summary: 'sửa lần nữa' });
  await edit('Hết khác nhau', { summary: 'hai' });
  const channels = { 'Loa xóm': lists.commune.channel };
  const again = await checkedAnew(id, { meanings: { kind: { 'Bản tin': 'photo' }, channels } });
  expect(counted(again.counts)).toEqual({ create: 1, same: 1, conflict: 4 });
  const standing = [
    [2, true],
    [3, false],
    [5, false],
    [6, false],
  ];
  expect(await decided(id)).toEqual(standing);
  await checkedAnew(id, { stage: 'draft' });
  expect(await decided(id)).toEqual(standing);

  expect(counted((await by.run(id)).counts)).toEqual({ created: 1, updated: 1, kept: 4 });
  const summaries = await Promise.all(
    titles.map(async (title) => (await articlesTitled(rows, title, 'draft'))[0]?.summary),
  );
  expect(summaries).toEqual(['hai', 'sửa lần nữa', 'hai', 'sửa tại chỗ', 'sửa tại chỗ']);
});

test('what was decided is void when other columns are read', async () => {
  await office.imported(['Đổi cột', DAY, 'một']);
  await edit('Đổi cột', { summary: 'sửa tại chỗ' });
  const { id, mapping } = await office.checked(['Đổi cột', DAY, 'hai']);
  await by.decide(id, null, true);
  const { topic: _topic, ...others } = mapping;
  await checkedAnew(id, { mapping: others });
  expect(await decided(id)).toEqual([[2, false]]);
});
