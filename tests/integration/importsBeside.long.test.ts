import { randomBytes } from 'node:crypto';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { startAppProcess } from '../support/appProcess';
import { articleId, articleLists, articlesTitled, counted } from '../support/articleLists';
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
const newArticle = (title: string) => saveRecord(app.strapi, 'article', lists.commune, { data: { title } });

test('very many documents are held in one transaction within the locks that PostgreSQL has, and new ones wait for none of them', async () => {
  const keeper = app.strapi.plugin('cchc-report').service('recordKeeper').lent();
  const documentIds = Array.from({ length: 20_000 }, () => randomBytes(12).toString('hex'));
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let holding: Promise<unknown> = Promise.resolve();
  await new Promise<void>((held, failed) => {
    holding = keeper.transaction(async (trx: unknown) => {
      await keeper.lock(trx, 'api::article.article', documentIds).then(held, failed);
      await ended;
    });
  });
  const { publishedAt } = await newArticle('Tin mới giữa chừng');
  end();
  await holding;
  expect(typeof publishedAt).toBe('string');
});

test('while a batch is written, other records can be changed, and the import answers at once', async () => {
  await by.run((await by.checked('article', lists.agency, lists.list(['Như cũ', DAY, 'một']))).id);
  const file = lists.list(['Chờ một', DAY], ['Như cũ', DAY, 'một']);
  const { id } = await by.checked('article', lists.agency, file);
  const gate = await closeGate(rows, 'Chờ một');
  await by.step(id, 'run');
  await gate.reached();

  const documentId = await articleId(app, 'Như cũ');
  await documents(app.strapi, 'article').update({ documentId, data: { body: 'x' }, status: 'published' });
  expect((await by.read(id)).body.data.state).toBe('running');
  await gate.open();
  const done = await by.settled(id);
  expect([done.state, counted(done.counts)]).toEqual(['done', { created: 1, kept: 1 }]);
});

test('a run that is cancelled keeps the batches it has written, and writes no other', async () => {
  const { id } = await by.checked('article', lists.agency, lists.list(...many('Bị dừng', 300)));
  const gate = await closeGate(rows, 'Bị dừng 150');
  await by.step(id, 'run');
  await gate.reached();
  const cancelled = by.step(id, 'cancel');
  await gate.open();
  expect((await cancelled).body.data.state).toBe('cancelled');
  const { counts, progress } = await by.settled(id);
  expect([counted(counts), progress]).toEqual([
    { created: 200, create: 100 },
    { done: 200, total: 300 },
  ]);
  expect(await articlesTitled(rows, 'Bị dừng 199')).toHaveLength(1);
  expect(await articlesTitled(rows, 'Bị dừng 200', 'draft')).toEqual([]);
});

test.each([
  ['articles', 'insert', '40P01'],
  ['cchc_import_rows', 'update', '40001'],
] as const)(
  'a batch that the database ends at %s (%s, %s) in favour of others is tried again',
  async (table, on, state) => {
    const name = `Thử lại ${state}`;
    const { id } = await by.checked('article', lists.agency, lists.list(...many(name, 3)));
    const takeBack = await refuseNext(rows, { table, on, state, times: 2 });
    const done = await by.run(id);
    await takeBack();
    expect([done.state, counted(done.counts)]).toEqual(['done', { created: 3 }]);
  },
);

test('two servers that import one list at the same time create each record once, and the progress never goes back', async () => {
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
  const ended = [await by.settled(first), await by.settled(second)];
  await other.stop();
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  const sum = (outcome: 'created' | 'kept') =>
    ended.reduce((total, { counts }) => total + counts[outcome], 0);
  expect([ended.map(({ state }) => state), sum('created'), sum('kept')]).toEqual([
    ['done', 'done'],
    ROWS,
    ROWS,
  ]);
  const { made } = await rows.one(
    `select cast(count(*) as integer) as made from articles where title like 'Hai máy chủ %' and published_at is not null`,
  );
  expect(made).toBe(ROWS);
});
