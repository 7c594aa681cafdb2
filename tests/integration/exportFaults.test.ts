import { fullFacts } from '../../src/plugins/cchc-report/server/src/domain/narrative/testing/facts';
import type { AdminAccount } from '../support/adminAccount';
import { addArticles, communeWith, download, exporter, refusalOf, setExports } from '../support/exports';
import { observe, type Observer } from '../support/sessions';
import { startApp, type TestApp } from '../support/strapi';
import { noteThreads, type Threads } from '../support/threads';

jest.setTimeout(120_000);

let threads: Threads;
let app: TestApp;
let account: AdminAccount;
let database: Observer;
let long: string;
let short: string;

const start = async (): Promise<void> => {
  app = await startApp();
  // What a fault writes to the log is expected here.
  app.strapi.log.level = 'silent';
  account = await exporter(app);
  database = await observe(app.database);
  short = await communeWith(app, ['Một']);
  long = await communeWith(app, []);
  await addArticles(app, long, 10_000);
};
const stop = async (): Promise<void> => {
  await database.end();
  await app.stop();
};

beforeAll(() => {
  threads = noteThreads();
});
afterAll(() => threads.ignoreFurther());

const exported = async (slug: string): Promise<string> => {
  const answer = await download(account, `agency=${slug}&appendices=articles`);
  return answer.status === 200 ? '200' : `${answer.status} ${refusalOf(answer).details.code}`;
};

/** Once the records of the next export are read. */
const recordsRead = (): Promise<void> =>
  new Promise((resolve) => {
    const note = ({ sql }: { sql: string }): void => {
      if (!/^commit/i.test(sql)) return;
      app.strapi.db.connection.removeListener('query', note);
      resolve();
    };
    app.strapi.db.connection.on('query', note);
  });

describe('CR-09 after a fault the server goes on, and the next export is made:', () => {
  beforeAll(start);
  afterAll(stop);
  afterEach(async () => {
    expect(await exported(short)).toBe('200');
    await database.noneInTransaction();
  });

  it('a thread killed at its work is a failed export', async () => {
    expect(await exported(short)).toBe('200');
    const asked = exported(long);
    await recordsRead();
    await (await threads.atWork()).terminate();
    expect(await asked).toBe('503 export_failed');
  });

  it('a thread that takes too long is ended', async () => {
    setExports(app, 'timeoutSeconds', 0.001);
    const answer = await exported(long);
    setExports(app, 'timeoutSeconds', 120);
    expect(answer).toBe('504 export_timeout');
  });

  it('what a thread refuses keeps its code and its words', async () => {
    const wrong = {
      documentId: 'a',
      date: '2024-02-30',
      title: 'Bài',
      kind: 'news',
      topic: 'general',
      column: null,
      channels: [],
    };
    const turn = await app.strapi.plugin('cchc-report').service('rendering').takeTurn();
    turn.push({ list: 'articles', records: [wrong] });
    const choices = { appendices: ['articles'], medium: 'paper', preset: '14' };
    const refused = turn.write({ format: 'docx', facts: fullFacts, ...choices });
    await refused.finally(turn.end).catch(() => undefined);
    await expect(refused).rejects.toMatchObject({
      code: 'date_invalid',
      message: 'Ngày “2024-02-30” không có thật hoặc không viết theo dạng năm-tháng-ngày.',
    });
  });
});

describe('CR-09 a thread of little memory', () => {
  beforeAll(async () => {
    await start();
    setExports(app, 'threadMegabytes', 24);
  });
  afterAll(stop);

  it('fails at what is too long for it, and writes what is not', async () => {
    expect(await exported(short)).toBe('200');
    expect(await exported(long)).toBe('503 export_failed');
    expect(await exported(short)).toBe('200');
    await database.noneInTransaction();
  });
});

describe('the end of the server', () => {
  it('ends the threads, and none is started after it', async () => {
    await start();
    expect(await exported(short)).toBe('200');
    expect(threads.running.size).toBeGreaterThan(0);
    const service = app.strapi.plugin('cchc-report').service('threads');
    await stop();
    expect(threads.running.size).toBe(0);
    const bounds = { seconds: 5, late: 'check_timeout', broken: 'check_failed' };
    await expect(service.run('check', new Uint8Array(), bounds)).rejects.toMatchObject({
      code: 'check_failed',
    });
  });
});
