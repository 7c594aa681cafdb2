import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import type { AdminAccount } from '../support/adminAccount';
import {
  addArticles,
  communeWith,
  download,
  exporter,
  refusalOf,
  setExports,
  wordsOf,
  type Download,
} from '../support/exports';
import { observe, type Observer } from '../support/sessions';
import { startApp, type TestApp } from '../support/strapi';
import { noteThreads, type Threads } from '../support/threads';

jest.setTimeout(120_000);

/** Only the appendix of evidence reads it. */
const EVIDENCE = 'components_shared_evidences';

let threads: Threads;
let app: TestApp;
let account: AdminAccount;
let database: Observer;

beforeAll(async () => {
  threads = noteThreads();
  app = await startApp();
  account = await exporter(app);
  database = await observe(app.database);
});
afterAll(async () => {
  threads.ignoreFurther();
  await database.end();
  await app.stop();
});

/** The statements that the app sends while `action` runs, each with the number of rows it gave. */
const statementsOf = async (action: () => Promise<unknown>) => {
  const statements: { sql: string; rows: number }[] = [];
  const note = ({ rows }: { rows?: unknown[] }, { sql }: { sql: string }): void => {
    statements.push({ sql, rows: rows?.length ?? 0 });
  };
  app.strapi.db.connection.on('query-response', note);
  await action();
  app.strapi.db.connection.removeListener('query-response', note);
  return statements;
};

describe('LD-04 appendices of more rows than the cap', () => {
  let slug: string;

  beforeAll(async () => {
    slug = await communeWith(app, ['Một', 'Hai', 'Ba', 'Bốn']);
    setExports(app, 'documentRows', 3);
  });
  afterAll(() => setExports(app, 'documentRows', 10_000));

  it('are refused with the cap and the way to a spreadsheet, and none of them is read', async () => {
    let refused: Download | undefined;
    const statements = await statementsOf(async () => {
      refused = await download(account, `agency=${slug}&appendices=articles`);
    });
    expect(refused?.status).toBe(422);
    expect(refused?.headers['content-disposition']).toBeUndefined();
    expect(refused && refusalOf(refused)).toMatchObject({
      message:
        'Các phụ lục đã chọn có 4 dòng, nhiều hơn mức 3 dòng của một văn bản. Hãy tải các phụ lục này ở dạng bảng tính .xlsx, hoặc chọn ít phụ lục hơn.',
      details: { code: 'appendix_too_long' },
    });
    expect(statements.filter(({ sql }) => /cursor|fetch/.test(sql))).toEqual([]);
    await database.noneInTransaction();
  });

  it('are not previewed either', async () => {
    const path = `/cchc-report/preview?period=2024-H1&agency=${slug}&appendices=articles`;
    const { body } = await account.request('get', path).expect(422);
    expect(body.error.details.code).toBe('appendix_too_long');
  });

  it('come as a spreadsheet, which has a cap of its own', async () => {
    const choice = `agency=${slug}&appendices=articles&format=xlsx`;
    const file = await download(account, choice);
    expect(file.status).toBe(200);
    expect(file.headers['content-type']).toContain('spreadsheetml');
    setExports(app, 'spreadsheetRows', 3);
    const refused = await download(account, choice);
    setExports(app, 'spreadsheetRows', 100_000);
    expect([refused.status, refusalOf(refused).details.code]).toEqual([422, 'spreadsheet_too_long']);
  });

  it('do not stand in the way of those that are short', async () => {
    expect((await download(account, `agency=${slug}&appendices=meetings`)).status).toBe(200);
    expect(
      (await download(account, `agency=${await communeWith(app, ['1', '2', '3'])}&appendices=articles`))
        .status,
    ).toBe(200);
  });
});

describe('CC-08 thirty exports at once', () => {
  it('are made two at a time, ten wait, the rest are to come again; all else is answered meanwhile', async () => {
    const slug = await communeWith(app, ['Một']);
    const choice = `agency=${slug}&appendices=evidence`;
    const answered: Download[] = [];
    let exports: Promise<unknown> = Promise.resolve();
    await database.holding(EVIDENCE, async () => {
      exports = Promise.all(
        Array.from({ length: 30 }, async () => {
          answered.push(await download(account, choice));
        }),
      );
      // Should all be answered, there is nothing to wait for.
      while (answered.length < 18 || ((await database.sessions('waiting')) < 2 && answered.length < 30))
        await new Promise((resolve) => setImmediate(resolve));

      for (const path of [
        '/api/articles',
        '/api/channels',
        `/api/cchc-report/figures?agency=${slug}&period=2024-H1`,
        '/api/cchc-report/ready',
      ])
        await app.http.get(path).expect(200);
      await account.request('get', '/cchc-report/options').expect(200);
      await account.request('get', `/cchc-report/figures?agency=${slug}&period=2024-H1`).expect(200);

      expect(answered).toHaveLength(18);
      for (const refused of answered) {
        expect([refused.status, refusalOf(refused).details.code]).toEqual([503, 'export_busy']);
        expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      }
      // Those that wait hold no connection, of which the others have need.
      expect(await database.sessions('waiting')).toBe(2);
      await database.noneInTransaction();
    });
    await exports;
    expect(answered.slice(18).map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
    expect(threads.running.size).toBeLessThanOrEqual(2);
    expect((await download(account, choice)).status).toBe(200);
  });

  it('of two agencies do not mix their records', async () => {
    const slugs = [await communeWith(app, ['Bài bên trái']), await communeWith(app, ['Bài bên phải'])];
    const files = await Promise.all(
      [...slugs, ...slugs].map((slug) => download(account, `agency=${slug}&appendices=articles`)),
    );
    const sides = files.map((file) => wordsOf(file).match(/bên (trái|phải)/g));
    expect(sides).toEqual([['bên trái'], ['bên phải'], ['bên trái'], ['bên phải']]);
  });
});

describe('LD-03 a long list', () => {
  it('is fetched 500 rows at a time, so that other requests come in between', async () => {
    const slug = await communeWith(app, []);
    await addArticles(app, slug, 1201);
    let file: Download | undefined;
    const statements = await statementsOf(async () => {
      file = await download(account, `agency=${slug}&appendices=articles`);
    });
    expect(statements.filter(({ sql }) => sql.startsWith('fetch')).map(({ rows }) => rows)).toEqual([
      500, 500, 201,
    ]);
    expect(statements.filter(({ rows }) => rows > 500)).toEqual([]);
    expect(file && wordsOf(file)).toContain('Tổng số: 1.201 tin, bài');
  });

  it('is written by a thread that gives way to the server, where a thread can; the server itself gives way nowhere', async () => {
    const slug = await communeWith(app, ['Một']);
    const server = getPriority();
    expect((await download(account, `agency=${slug}&appendices=articles`)).status).toBe(200);
    expect(getPriority()).toBe(server);
    const writers = THREADS_HAVE_PRIORITIES ? [Math.min(server + 10, 19)] : [];
    expect(prioritiesOfThreads()).toEqual(new Set([server, ...writers]));
  });
});

/** Only Linux gives a thread a priority of its own, and tells it. */
const THREADS_HAVE_PRIORITIES = process.platform === 'linux';

/** "Nice" of a thread of this process: the 19th field of its line in /proc, counted after the name in brackets. */
const priorityOf = (thread: string): number => {
  const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
};

const prioritiesOfThreads = (): ReadonlySet<number> =>
  new Set(THREADS_HAVE_PRIORITIES ? readdirSync('/proc/self/task').map(priorityOf) : [getPriority()]);
