import type {
  ImportProblemAnswer,
  ImportUnknownFieldAnswer,
} from '../../src/plugins/cchc-report/server/src/importing/http/contract';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { articleLists, counted, HEADINGS } from '../support/articleLists';
import { csv, importing } from '../support/imports';
import { documents } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

/** A word that no other suite names a channel by. */
const RARE = 'Zquơ';

let app: TestApp;
let clerk: AdminAccount;
let lists: Awaited<ReturnType<typeof articleLists>>;
let channel: string;

beforeAll(async () => {
  app = await sharedApp();
  clerk = await adminAccount(app, 'cchc-can-bo');
  lists = await articleLists(app);
  const data = { name: `Trang ${RARE} của xã`, class: 'online', unit: 'tin' };
  channel = (await documents(app.strapi, 'channel').create({ data })).documentId;
});
afterAll(() => app.stop());

type Row = readonly [title: string, day: string, kind: string, channel: string, topic: string];

const listOf = (...typed: readonly Row[]): Buffer => csv([HEADINGS, ...typed]);

const unknownOf = async (id: string): Promise<ImportUnknownFieldAnswer['texts']> => {
  const { body } = await clerk.request('get', `/cchc-report/imports/${id}/unknown`);
  return (body as { data: ImportUnknownFieldAnswer[] }).data.flatMap(({ texts }) => texts);
};

const uncountedOf = async (id: string) => {
  const { body } = await clerk.request('get', `/cchc-report/imports/${id}/uncounted`);
  return (body as { data: ImportProblemAnswer[] }).data.map(({ column, code, ranges }) => [
    column,
    code,
    ranges,
  ]);
};

const checkWith = async (id: string, meanings: object) => {
  const by = importing(clerk);
  const { sheet, headerRow, mapping, stage, mode } = (await by.read(id)).body.data;
  expect((await by.step(id, 'check', { sheet, headerRow, mapping, stage, mode, meanings })).status).toBe(202);
  return by.settled(id);
};

test('an unknown name has a proposal; its answer holds for the next import of the office, is shown as such, and can be changed or taken back', async () => {
  const by = importing(clerk);
  const file = (title: string, name = RARE) => listOf([title, '01/03/2024', 'Tin', name, 'CCHC']);
  const { id, counts } = await by.checked('article', lists.agency, file('Nhớ một'));
  expect(counted(counts)).toEqual({ refused: 1 });
  expect(await unknownOf(id)).toEqual([
    { text: RARE, count: 1, meaning: null, proposal: channel, remembered: null },
  ]);
  expect(counted((await checkWith(id, { channels: { [RARE]: channel } })).counts)).toEqual({ create: 1 });
  expect(await unknownOf(id)).toEqual([
    { text: RARE, count: 1, meaning: channel, proposal: null, remembered: null },
  ]);

  const next = await by.checked('article', lists.agency, file('Nhớ hai', RARE.toUpperCase()));
  expect(counted(next.counts)).toEqual({ create: 1 });
  expect(await unknownOf(next.id)).toEqual([
    {
      text: RARE.toUpperCase(),
      count: 1,
      meaning: channel,
      proposal: null,
      remembered: { by: expect.any(String), at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
    },
  ]);
  expect(counted((await by.run(next.id)).counts)).toEqual({ created: 1 });

  // Another office answers for itself.
  const other = await articleLists(app);
  expect(counted((await by.checked('article', other.agency, file('Nhớ ba'))).counts)).toEqual({ refused: 1 });

  const changed = await by.checked('article', lists.agency, file('Nhớ bốn'));
  await checkWith(changed.id, { channels: { [RARE]: lists.commune.channel } });
  const later = await by.checked('article', lists.agency, file('Nhớ năm'));
  expect((await unknownOf(later.id)).map(({ meaning }) => meaning)).toEqual([lists.commune.channel]);
  expect(counted((await checkWith(later.id, { channels: { [RARE]: null } })).counts)).toEqual({ refused: 1 });
  const last = await by.checked('article', lists.agency, file('Nhớ sáu'));
  expect((await unknownOf(last.id)).map(({ meaning }) => meaning)).toEqual([null]);
});

test('an answer whose channel is gone is asked for again', async () => {
  const by = importing(clerk);
  const data = { name: `Bảng ${RARE} cũ`, class: 'online', unit: 'tin' };
  const gone = (await documents(app.strapi, 'channel').create({ data })).documentId;
  const file = (title: string) => listOf([title, '01/03/2024', 'Tin', 'Kênh lạ hoắc', 'CCHC']);
  const { id } = await by.checked('article', lists.agency, file('Mất một'));
  await checkWith(id, { channels: { 'Kênh lạ hoắc': gone } });
  await documents(app.strapi, 'channel').delete({ documentId: gone });
  const next = await by.checked('article', lists.agency, file('Mất hai'));
  expect(counted(next.counts)).toEqual({ refused: 1 });
  expect((await unknownOf(next.id)).map(({ meaning, remembered }) => [meaning, remembered])).toEqual([
    [null, null],
  ]);
});

test('a line of totals is left out and no bad row; rows that no report will count are told with their reasons before anything is written', async () => {
  const by = importing(clerk);
  const closed = await articleLists(app);
  await documents(app.strapi, 'agency').update({
    documentId: closed.commune.agency,
    data: { validTo: '2024-12-31' },
  });
  const file = listOf(
    ['Được tính', '01/03/2024', 'Tin', closed.channel, 'CCHC'],
    ['Không có nội dung', '02/03/2024', 'Tin', closed.channel, ''],
    ['Sau ngày kết thúc', '01/01/2025', 'Tin', closed.channel, 'CCHC'],
    ['Ngày cuối cùng', '31/12/2024', 'Tin', closed.channel, 'CCHC'],
    ['Cả hai', '02/01/2025', 'Tin', closed.channel, ''],
    ['Tổng cộng: 5 tin, bài', '', '', '', ''],
  );
  const checked = await by.checked('article', closed.agency, file);
  expect([counted(checked.counts), checked.uncounted]).toEqual([{ create: 5, skipped: 1 }, 3]);
  expect((await by.problems(checked.id)).map(({ code, message, ranges }) => [code, message, ranges])).toEqual(
    [['total_row', 'Dòng cộng, dòng tổng số: không phải hồ sơ nên không nhập.', [[7, 7]]]],
  );
  const told = [
    [
      'Nội dung cải cách hành chính',
      'topic',
      [
        [3, 3],
        [6, 6],
      ],
    ],
    [
      'Ngày đăng',
      'office',
      [
        [4, 4],
        [6, 6],
      ],
    ],
  ];
  expect(await uncountedOf(checked.id)).toEqual(expect.arrayContaining(told));
  const done = await by.run(checked.id);
  expect([counted(done.counts), done.uncounted]).toEqual([{ created: 5, skipped: 1 }, 3]);
  expect(await uncountedOf(checked.id)).toHaveLength(2);

  // The message names what still lacks afterwards.
  const query = new URLSearchParams({ agency: closed.agency, period: '2024', lack: 'topic' });
  const { body } = await clerk.request('get', `/cchc-report/incomplete?${query.toString()}`);
  expect((body as { data: { records: { title: string }[] } }).data.records.map(({ title }) => title)).toEqual(
    ['Không có nội dung'],
  );
});

test('drafts are told as uncounted, and so are records that are here and stay so', async () => {
  const by = importing(clerk);
  const file = lists.list(['Nháp một'], ['Nháp hai']);
  const draft = await by.checked('article', lists.agency, file, { stage: 'draft' });
  expect([draft.uncounted, await uncountedOf(draft.id)]).toEqual([2, [[null, 'publication', [[2, 3]]]]]);
  await by.run(draft.id);
  const again = await by.checked('article', lists.agency, file, { stage: 'published' });
  expect([counted(again.counts), again.uncounted]).toEqual([{ same: 2 }, 2]);

  const bare = listOf(['Đã có', '05/03/2024', 'Tin', lists.channel, '']);
  const first = await by.checked('article', lists.agency, bare);
  await by.run(first.id);
  const filled = listOf(['Đã có', '05/03/2024', 'Tin', lists.channel, 'CCHC']);
  const second = await by.checked('article', lists.agency, filled);
  expect([first.uncounted, counted(second.counts), second.uncounted]).toEqual([1, { update: 1 }, 0]);
  // The change would go into the draft alone: what is published still lacks the topic.
  const third = await by.checked('article', lists.agency, filled, { stage: 'draft' });
  expect([counted(third.counts), third.uncounted]).toEqual([{ update: 1 }, 1]);
});

test('of another account’s import nothing is told', async () => {
  const { id } = await importing(clerk).checked('article', lists.agency, lists.list(['Riêng']));
  const other = await adminAccount(app, 'cchc-can-bo');
  expect((await other.request('get', `/cchc-report/imports/${id}/uncounted`)).status).toBe(404);
});
