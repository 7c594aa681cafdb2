import { randomBytes } from 'node:crypto';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { startAppProcess } from '../support/appProcess';
import { articleId, articleLists, articlesTitled, counted, type Typed } from '../support/articleLists';
import { asking } from '../support/asking';
import { closeGate, refuseNext } from '../support/blocking';
import { importing } from '../support/imports';
import { documents, saveRecord } from '../support/records';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let rows: Rows;
let clerk: AdminAccount;
let by: ReturnType<typeof importing>;
let lists: Awaited<ReturnType<typeof articleLists>>;

beforeAll(async () => {
  app = await startApp({ DATABASE_POOL_MAX: '3' });
  rows = await openRows(app.database);
  clerk = await adminAccount(app, 'cchc-can-bo');
  by = importing(clerk);
  lists = await articleLists(app);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

const DAY = '01/03/2024';
const many = (name: string, count: number, summary = ''): string[][] =>
  Array.from({ length: count }, (_, index) => [`${name} ${index}`, DAY, summary]);
const checkedAll = (...typed: Typed[]) =>
  by.checked('article', lists.agency, lists.list(...typed), { mode: 'all' });
const newArticle = (title: string) => saveRecord(app.strapi, 'article', lists.commune, { data: { title } });

test('very many documents are held in one transaction within the locks that PostgreSQL has, and new ones wait for none of them', async () => {
  const keeper = app.strapi.plugin('cchc-report').service('recordKeeper').keeper();
  const documentIds = Array.from({ length: 20_000 }, () => randomBytes(12).toString('hex'));
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let holding: Promise<unknown> = Promise.resolve();
  await new Promise<void>((held, failed) => {
    holding = keeper.transaction(async (trx: unknown) => {
      await keeper.hold(trx, 'api::article.article', documentIds).then(held, failed);
      await ended;
    });
  });
  const { publishedAt } = await newArticle('Tin mới giữa chừng');
  end();
  await holding;
  expect(typeof publishedAt).toBe('string');
});

test('while an import of all or none is under way everybody goes on: new articles, and those it does not change', async () => {
  await by.run((await by.checked('article', lists.agency, lists.list(['Như cũ', DAY, 'một']))).id);
  const { id } = await checkedAll(['Chờ một', DAY], ['Trùng đường dẫn', DAY], ['Như cũ', DAY, 'một']);
  const gate = await closeGate(rows, 'Chờ một');
  await by.step(id, 'run');
  await gate.reached();

  const made = await Promise.all([
    newArticle('Trùng đường dẫn'),
    ...Array.from({ length: 8 }, (_, index) => newArticle(`Tin của người khác ${index}`)),
  ]);
  expect(made.map(({ publishedAt }) => typeof publishedAt)).toEqual(made.map(() => 'string'));
  const documentId = await articleId(app, 'Như cũ');
  await documents(app.strapi, 'article').update({ documentId, data: { body: 'x' }, status: 'published' });
  // Asked of, it answers at once, and refuses what cannot be done now.
  expect((await by.read(id)).body.data.state).toBe('running');
  expect((await by.step(id, 'run')).body.error?.details.code).toBe('import_not_checked');
  await gate.open();

  const done = await by.settled(id);
  expect([done.state, counted(done.counts)]).toEqual(['done', { created: 2, kept: 1 }]);
  const slugs = await rows.all(
    `select slug from articles where title = 'Trùng đường dẫn' and published_at is not null order by slug`,
  );
  expect(slugs).toEqual([{ slug: 'trung-duong-dan' }, { slug: 'trung-duong-dan-2' }]);
});

test('an import of all or none that is cancelled while it waits leaves nothing', async () => {
  const { id } = await checkedAll(...many('Bị dừng', 300));
  const gate = await closeGate(rows, 'Bị dừng 0');
  await by.step(id, 'run');
  await gate.reached();
  await by.step(id, 'cancel');
  await gate.open();
  expect((await by.settled(id)).state).toBe('cancelled');
  expect(await articlesTitled(rows, 'Bị dừng 0', 'draft')).toEqual([]);
});

test.each([
  ['rows', 'articles', 'insert', '40P01'],
  ['all', 'articles', 'insert', '40P01'],
  ['rows', 'cchc_import_rows', 'update', '40001'],
  ['all', 'cchc_import_rows', 'update', '40001'],
] as const)(
  'an import of %s that the database stops at %s (%s, %s) because of others tries again',
  async (mode, table, on, state) => {
    const name = `Thử lại ${mode} ${state}`;
    const { id } = await by.checked('article', lists.agency, lists.list(...many(name, 3)), { mode });
    const takeBack = await refuseNext(rows, { table, on, state, times: 2 });
    const done = await by.run(id);
    await takeBack();
    expect([done.state, counted(done.counts)]).toEqual(['done', { created: 3 }]);
  },
);

test('two servers that are given one list at the same time make each record once, and one alone is at an import', async () => {
  const ROWS = 600;
  const file = lists.list(...many('Hai máy chủ', ROWS));
  const twice = [
    await by.checked('article', lists.agency, file),
    await by.checked('article', lists.agency, file),
  ].map(({ id }) => id);
  const other = await startAppProcess(app.database);
  const ask = asking(other.url, clerk.token);
  const [first = '', second = ''] = twice;
  await Promise.all([by.step(first, 'run'), ask('POST', `/imports/${second}/run`, {})]);
  const seen: number[] = [];
  for (let going = true; going;) {
    // Each question wakes the server that is asked.
    const [here, there] = await Promise.all([
      by.read(first),
      ask<{ state: string; progress: { done: number } }>('GET', `/imports/${first}`),
    ]);
    seen.push(here.body.data.progress.done);
    going = here.body.data.state === 'running' || there.body.data.state === 'running';
  }
  const counts = [await by.settled(first), await by.settled(second)].map((one) => counted(one.counts));
  await other.stop();
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(counts).toContainEqual({ created: ROWS });
  expect(counts).toContainEqual({ kept: ROWS });
  const { made } = await rows.one(
    `select cast(count(*) as integer) as made from articles where title like 'Hai máy chủ %' and published_at is not null`,
  );
  expect(made).toBe(ROWS);
});
