import { type AdminAccount, adminAccount, permit, type Permitted, roleWith } from '../support/adminAccount';
import { articleLists, counted, HEADINGS } from '../support/articleLists';
import { csv, importing } from '../support/imports';
import { documents } from '../support/records';
import { openRows, type Rows } from '../support/rows';
import { endApp, startApp, startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let rows: Rows;
let clerk: AdminAccount;
let lists: Awaited<ReturnType<typeof articleLists>>;

beforeAll(async () => {
  app = await startApp();
  rows = await openRows(app.database);
  clerk = await adminAccount(app, 'cchc-can-bo');
  lists = await articleLists(app);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

type Row = readonly [title: string, kind: string, channel: string, topic: string];

const listOf = (...typed: readonly Row[]): Buffer =>
  csv([
    HEADINGS,
    ...typed.map(([title, kind, channel, topic]) => [title, '01/03/2024', kind, channel, topic]),
  ]);

const channelNamed = async (name: string): Promise<string> => {
  const data = { name, class: 'online', unit: 'tin' };
  return (await documents(app.strapi, 'channel').create({ data })).documentId;
};

const unknownOf = async (id: string, by = clerk) => {
  const { body } = await by.request('get', `/cchc-report/imports/${id}/unknown`);
  return (
    body as {
      data: {
        field: string;
        mayBeEmpty: boolean;
        options: object[];
        texts: { text: string; count: number; meaning: string | null }[];
      }[];
    }
  ).data;
};

/** The texts with their meanings; of proposals and remembered answers `importsAnswers` tells. */
const textsOf = async (id: string) =>
  Object.fromEntries(
    (await unknownOf(id)).map(({ field, texts }) => [
      field,
      texts.map(({ text, count, meaning }) => ({ text, count, meaning })),
    ]),
  );

/** Checks an import anew with what names mean. */
const checkWith = async (id: string, meanings: object, by = importing(clerk)) => {
  const { sheet, headerRow, mapping, stage, mode } = (await by.read(id)).body.data;
  return by.step(id, 'check', { sheet, headerRow, mapping, stage, mode, meanings });
};

const checkedWith = async (id: string, meanings: object) => {
  expect((await checkWith(id, meanings)).status).toBe(202);
  return importing(clerk).settled(id);
};

const codeOf = ({ status, body }: Awaited<ReturnType<typeof checkWith>>) => [
  status,
  body.error?.details.code,
];

test('what unknown names mean is said once each, kept with the import, and read so by check and run', async () => {
  const by = importing(clerk);
  const zalo = await channelNamed('Trang mạng của phường');
  const file = listOf(
    ['Nghĩa một', 'Tin', 'Trang TTĐT', 'Khác'],
    ['Nghĩa hai', 'Bản tin', 'trang  ttđt', 'CCHC'],
    ['Nghĩa ba', 'Tin', 'Trang TTĐT, Zalo', 'khác'],
    ['Nghĩa bốn', 'Tin', lists.channel, ''],
  );
  const { id, counts } = await by.checked('article', lists.agency, file);
  expect(counted(counts)).toEqual({ create: 1, refused: 3 });
  const messages = (await by.problems(id)).map(({ column, message, ranges }) => [
    column,
    message.slice(0, 40),
    ranges,
  ]);
  expect(messages.slice(0, 2)).toEqual([
    ['Kênh tuyên truyền', 'Kênh tuyên truyền “Trang TTĐT” chưa có t', [[2, 4]]],
    [
      'Nội dung cải cách hành chính',
      'Nội dung cải cách hành chính “Khác” khôn',
      [
        [2, 2],
        [4, 4],
      ],
    ],
  ]);
  expect(await textsOf(id)).toEqual({
    kind: [{ text: 'Bản tin', count: 1, meaning: null }],
    channels: [
      { text: 'Trang TTĐT', count: 3, meaning: null },
      { text: 'Zalo', count: 1, meaning: null },
    ],
    topic: [{ text: 'Khác', count: 2, meaning: null }],
  });
  const asked = await unknownOf(id);
  expect(asked.map(({ field, mayBeEmpty }) => [field, mayBeEmpty])).toEqual([
    ['kind', false],
    ['channels', false],
    ['topic', true],
  ]);
  expect(asked[0]?.options[0]).toEqual({ value: 'news', label: 'Tin' });
  expect(asked[1]?.options).toContainEqual({ value: zalo, label: 'Trang mạng của phường' });

  const first = await checkedWith(id, {
    channels: { 'TRANG TTĐT': lists.commune.channel },
    kind: { 'Bản tin': 'news' },
    topic: { Khác: '' },
  });
  expect(counted(first.counts)).toEqual({ create: 3, refused: 1 });
  expect((await textsOf(id))['channels']).toEqual([
    { text: 'Zalo', count: 1, meaning: null },
    { text: 'Trang TTĐT', count: 3, meaning: lists.commune.channel },
  ]);

  const second = await checkedWith(id, { channels: { Zalo: zalo }, kind: { 'Bản tin': null } });
  expect(counted(second.counts)).toEqual({ create: 3, refused: 1 });
  const third = await checkedWith(id, { kind: { 'bản tin': 'feature' } });
  expect(counted(third.counts)).toEqual({ create: 4 });
  expect(counted((await by.run(id)).counts)).toEqual({ created: 4 });
  const written = await documents(app.strapi, 'article').findMany({
    filters: { title: { $startsWith: 'Nghĩa' } },
    status: 'published',
    populate: ['channels'],
    sort: 'id',
  });
  expect(
    written.map(({ title, kind, topic, channels }) => [title, kind, topic, (channels as object[]).length]),
  ).toEqual([
    ['Nghĩa một', 'news', null, 1],
    ['Nghĩa hai', 'feature', 'general', 1],
    ['Nghĩa ba', 'news', null, 2],
    ['Nghĩa bốn', 'news', null, 1],
  ]);
});

test('a name whose meaning is deleted before the run is refused as unknown', async () => {
  const by = importing(clerk);
  const gone = await channelNamed('Bảng tin xóm');
  const file = listOf(['Kênh sắp bỏ', 'Tin', 'Bảng', ''], ['Kênh còn', 'Tin', lists.channel, '']);
  const { id } = await by.checked('article', lists.agency, file);
  expect(counted((await checkedWith(id, { channels: { Bảng: gone } })).counts)).toEqual({ create: 2 });
  await documents(app.strapi, 'channel').delete({ documentId: gone });
  const { state, counts } = await by.run(id);
  expect([state, counted(counts)]).toEqual(['done', { created: 1, refused: 1 }]);
  expect((await by.problems(id)).map(({ message }) => message)).toEqual([
    'Kênh tuyên truyền “Bảng” chưa có trong hệ thống.',
  ]);
  expect(await textsOf(id)).toEqual({ channels: [{ text: 'Bảng', count: 1, meaning: null }] });
});

test('only what a text may mean is taken, of fields that the account may fill, and an import tells its sender alone', async () => {
  const by = importing(clerk);
  const { id } = await by.checked('article', lists.agency, listOf(['Sai', 'Lạ', 'Lạ', 'Lạ']));
  const several = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`tên ${n}`, 'news']));
  const invalid = [400, 'import_meaning_invalid'];
  for (const meanings of [
    { channels: { Lạ: 'news' } },
    { kind: { Lạ: 'none' } },
    { kind: { Lạ: '' } },
    { title: { Lạ: 'x' } },
    { agency: { Lạ: lists.commune.agency } },
    { unheard: { Lạ: 'x' } },
  ])
    expect(codeOf(await checkWith(id, meanings))).toEqual(invalid);
  expect((await checkWith(id, { kind: { ['x'.repeat(201)]: 'news' } })).status).toBe(400);
  await checkedWith(id, { kind: several });
  const more = Object.fromEntries(Object.keys(several).map((text) => [`${text} nữa`, 'news']));
  expect(codeOf(await checkWith(id, { kind: more }))).toEqual([400, 'import_meanings_too_many']);

  const other = await adminAccount(app, 'cchc-can-bo');
  expect((await other.request('get', `/cchc-report/imports/${id}/unknown`)).status).toBe(404);

  const may = (fields: string[]): Permitted[] => [
    'plugin::cchc-report.import',
    ...['create', 'read', 'update', 'publish'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: 'api::article.article',
      ...(action === 'create' && { properties: { fields } }),
    })),
  ];
  const fields = ['agency', 'title', 'publishedOn', 'kind', 'channels', 'topic'];
  const role = await roleWith(app, may(fields));
  const limited = await adminAccount(app, role);
  const own = importing(limited);
  const { id: mine } = await own.checked('article', lists.agency, listOf(['Sai', 'Lạ', 'Lạ', 'Lạ']), {
    mapping: { title: 0, publishedOn: 1, kind: 2, channels: 3, topic: 4 },
  });
  await permit(app, role, may(fields.filter((name) => name !== 'topic')));
  expect((await unknownOf(mine, limited)).map(({ field }) => field)).toEqual(['kind', 'channels']);
  const asked = (await own.read(mine)).body.data;
  const { sheet, headerRow, stage, mode } = asked;
  const mapping = { title: 0, publishedOn: 1, kind: 2, channels: 3 };
  const reply = await own.step(mine, 'check', {
    sheet,
    headerRow,
    mapping,
    stage,
    mode,
    meanings: { topic: { Lạ: 'general' } },
  });
  expect(codeOf(reply)).toEqual([403, 'import_field_forbidden']);
});

test('DI-12 imports of before meanings were kept lack their column: the server is not ready, and the next start makes it', async () => {
  const { id } = await importing(clerk).checked('article', lists.agency, listOf(['Cũ', 'Lạ', 'Lạ', 'Lạ']));
  await rows.all('alter table cchc_imports drop column meanings');
  const { body } = await app.http.get('/api/cchc-report/ready').expect(503);
  expect(body.data.reasons.join()).toContain('cchc_imports.meanings');
  await endApp(app.strapi);
  const again = await startAppOn(app.database);
  app = { ...again, stop: () => again.stop().then(() => again.database.drop()) };
  await app.http.get('/api/cchc-report/ready').expect(200);
  expect(await rows.all('select meanings::text from cchc_imports where id = $1', [id])).toEqual([
    { meanings: '{}' },
  ]);
});
