import { type AdminAccount, adminAccount, permit, type Permitted, roleWith } from '../support/adminAccount';
import { articleLists, articlesTitled, counted, HEADINGS } from '../support/articleLists';
import { csv, importing } from '../support/imports';
import { documents, saveRecord } from '../support/records';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let rows: Rows;
let lists: Awaited<ReturnType<typeof articleLists>>;

beforeAll(async () => {
  app = await startApp();
  rows = await openRows(app.database);
  lists = await articleLists(app);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

const IMPORT = 'plugin::cchc-report.import';
const ARTICLE = 'api::article.article';
const DAY = '01/03/2024';
/** Every field that the lists here fill. */
const FILLED = [
  'agency',
  'title',
  'publishedOn',
  'kind',
  'channels',
  'topic',
  'summary',
  'evidence.title',
  'evidence.url',
];

const articleAction = (
  action: string,
  more: { properties?: { fields: string[] }; conditions?: string[] } = {},
): Permitted => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: ARTICLE,
  ...more,
});
const all = (...actions: string[]): Permitted[] => [
  IMPORT,
  ...actions.map((action) => articleAction(action)),
];

const accountWith = async (permitted: readonly Permitted[]): Promise<[AdminAccount, string]> => {
  const role = await roleWith(app, permitted);
  return [await adminAccount(app, role), role];
};

const problemsOf = async (by: ReturnType<typeof importing>, id: string): Promise<unknown> =>
  (await by.problems(id)).map(({ column, message, ranges }) => [column, message, ranges]);

test('who may publish own records alone publishes no others by an import', async () => {
  await saveRecord(app.strapi, 'article', lists.commune, {
    data: { title: 'Của người khác', summary: null, publishedOn: '2024-03-01' },
  });
  const [account] = await accountWith([
    ...all('create', 'read', 'update'),
    articleAction('publish', { conditions: ['admin::is-creator'] }),
  ]);
  const by = importing(account);
  const file = lists.list(['Của người khác', DAY, 'thêm'], ['Của tôi', DAY, 'thêm']);
  const { id, counts } = await by.checked('article', lists.agency, file);
  expect(counted(counts)).toEqual({ create: 1, refused: 1 });
  expect(await problemsOf(by, id)).toEqual([
    [null, 'Tài khoản này không được xuất bản hồ sơ như vậy.', [[2, 2]]],
  ]);
  expect(counted((await by.run(id)).counts)).toEqual({ created: 1, refused: 1 });
  expect((await articlesTitled(rows, 'Của người khác'))[0]?.summary).toBeNull();
  expect(await articlesTitled(rows, 'Của tôi')).toHaveLength(1);
});

test('what an account may no longer do when the import runs, the import does not do', async () => {
  const [account, role] = await accountWith(all('create', 'read', 'update', 'publish'));
  const by = importing(account);
  const checked = (title: string) => by.checked('article', lists.agency, lists.list([title, DAY, 'thêm']));

  const first = await checked('Không còn được xuất bản');
  await permit(app, role, all('create', 'read', 'update'));
  expect((await by.step(first.id, 'run')).body.error?.details.code).toBe('import_publish_forbidden');
  expect(await articlesTitled(rows, 'Không còn được xuất bản', 'draft')).toEqual([]);

  await permit(app, role, all('create', 'read', 'update', 'publish'));
  const second = await checked('Không còn được điền');
  const fields = FILLED.filter((name) => name !== 'summary');
  await permit(app, role, [
    ...all('read', 'update', 'publish'),
    articleAction('create', { properties: { fields } }),
  ]);
  expect(counted((await by.run(second.id)).counts)).toEqual({ refused: 1 });
  expect(await problemsOf(by, second.id)).toEqual([
    ['Tóm tắt', 'Tài khoản này không được điền Tóm tắt.', [[2, 2]]],
  ]);
});

test('a record whose fields an account may not read is not compared with a file for it', async () => {
  await saveRecord(app.strapi, 'article', lists.commune, {
    data: { title: 'Kín', summary: 'bí mật', publishedOn: '2024-03-01' },
  });
  const fields = FILLED.filter((name) => name !== 'summary');
  const [account] = await accountWith([
    ...all('create', 'update', 'publish'),
    articleAction('read', { properties: { fields } }),
    // Of what it made itself it may read all.
    articleAction('read', { conditions: ['admin::is-creator'] }),
  ]);
  const by = importing(account);
  const compared = (summary: string) =>
    by.checked('article', lists.agency, lists.list(['Kín', DAY, summary]));
  for (const { id, counts } of [await compared('đoán sai'), await compared('bí mật')]) {
    expect(counted(counts)).toEqual({ refused: 1 });
    expect(await problemsOf(by, id)).toEqual([
      [null, 'Hồ sơ đã có, và tài khoản này không được xem: Tóm tắt.', [[2, 2]]],
    ]);
  }
});

test('of a conflict only what the account may read is shown, and other records by name where it may read them', async () => {
  const plans = await Promise.all(
    ['2024-02-26', '2024-02-27'].map((issuedOn, index) =>
      saveRecord(app.strapi, 'plan', lists.commune, { data: { number: 71 + index, issuedOn } }),
    ),
  );
  await documents(app.strapi, 'article').create({
    data: {
      agency: lists.commune.agency,
      title: 'Theo kế hoạch',
      kind: 'news',
      channels: [lists.commune.channel],
      publishedOn: '2024-03-01',
      summary: 'ở đây',
      plan: plans[0]?.documentId,
    },
    status: 'published',
  });
  const file = csv([
    [...HEADINGS, 'Theo kế hoạch'],
    ['Theo kế hoạch', DAY, 'Tin', lists.channel, '', 'trong tệp', '', '72/KH-UBND'],
  ]);
  const [account, role] = await accountWith(all('create', 'read', 'update', 'publish'));
  const by = importing(account);
  const { id } = await by.checked('article', lists.agency, file);
  const shown = async () => (await by.conflicts(id)).body.data[0]?.fields;
  const summary = { label: 'Tóm tắt', here: 'ở đây', file: 'trong tệp' };
  const plan = { label: 'Kế hoạch', here: '(không được xem)', file: '72/KH-UBND' };
  expect(await shown()).toEqual([summary, plan]);

  const readsPlans: Permitted = {
    action: 'plugin::content-manager.explorer.read',
    subject: 'api::plan.plan',
  };
  await permit(app, role, [...all('create', 'read', 'update', 'publish'), readsPlans]);
  expect(await shown()).toEqual([
    summary,
    { label: 'Kế hoạch', here: '71/KH-UBND, 26/02/2024', file: '72/KH-UBND, 27/02/2024' },
  ]);

  const fields = [...FILLED, 'plan'].filter((name) => name !== 'summary');
  await permit(app, role, [
    ...all('create', 'update', 'publish'),
    articleAction('read', { properties: { fields } }),
    readsPlans,
  ]);
  expect((await shown())?.[0]).toEqual({ ...summary, here: '(không được xem)' });
});
