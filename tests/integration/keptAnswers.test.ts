import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { listening } from '../support/asking';
import { exchange, type Exchanged } from '../support/exchange';
import { type Commune, createCommune, documents, saveRecord } from '../support/records';
import { issued, recordHalfYear, slugOf, walk } from '../support/reports';
import { openRows, type Rows } from '../support/rows';
import { statementsOf, undisturbed } from '../support/statements';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';
import { until } from '../support/until';

jest.setTimeout(60_000);

const PORTAL = 'https://cong.example.vn';
const NEIGHBOUR = 'https://xa-ben.example.vn';
const PERMISSION = 'plugin::users-permissions.permission';
/** Object ids are the same in every copy of a database: only the locks of this one count. */
const HERE = 'database = (select oid from pg_database where datname = current_database())';

let app: TestApp;
let url: string;
/** Another process, as far as the database can tell. */
let rows: Rows;
let commune: Commune;
let agency: string;
let figures: string;

beforeAll(async () => {
  app = await startApp({ CORS_ORIGINS: `${PORTAL},${NEIGHBOUR}`, DATABASE_ACQUIRE_TIMEOUT: '3000' });
  url = await listening(app);
  rows = await openRows(app.database);
  commune = await createCommune(app.strapi);
  await recordHalfYear(app, commune);
  agency = await slugOf(app, commune.agency);
  figures = `/api/cchc-report/figures?agency=${agency}&period=2024-H1`;
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

const SEARCH = '/api/cchc-report/search?q=tin%20thu';
const REPORTS = '/api/cchc-report/reports';
const ARTICLES = '/api/articles?sort=title';

const ask = (path: string, headers: Record<string, string> = {}, method?: string): Promise<Exchanged> =>
  exchange(url, path, { headers, ...(method === undefined ? {} : { method }) });
/** The same address as nobody asked for it, too long to be kept. */
const unkept = (path: string): Promise<Exchanged> =>
  ask(`${path}${path.includes('?') ? '' : '?'}${'&'.repeat(1000)}`);

const versionOn = (now: string): Promise<string> => {
  const versions: { read(now: Date): Promise<string> } = app.strapi
    .plugin('cchc-report')
    .service('dataVersion');
  return versions.read(new Date(now));
};

/** What is read of an answer, without the moment at which it was read. */
const said = ({ status, bytes }: Exchanged): unknown => {
  const body = JSON.parse(bytes.toString());
  if (body.meta !== undefined) delete body.meta.asOf;
  return [status, body];
};
const articlesIn = ({ bytes }: Exchanged): unknown =>
  JSON.parse(bytes.toString()).data.figures.find(({ id }: { id: string }) => id === 'articles').value;

const statements = async (act: () => Promise<unknown>): Promise<string[]> =>
  (await statementsOf(app, act)).map(({ sql }) => sql);
const readsFigures = (sql: string): boolean => sql.includes('from "articles" r');

test('who has the figures is told so, and who has them not is sent what is kept, without a connection of the pool', async () => {
  const { first, known, again, sent } = await undisturbed(rows, async () => {
    const made = await ask(figures);
    const etag = String(made.headers['etag']);
    const answers: Exchanged[] = [];
    const all = await statements(async () => {
      answers.push(await ask(figures, { 'If-None-Match': etag }));
      answers.push(await ask(figures, { 'If-None-Match': 'W/"x"' }));
    });
    return { first: made, known: answers[0], again: answers[1], sent: all };
  });
  const { etag } = first.headers;
  expect([first.status, first.headers['cache-control']]).toEqual([200, 'public, no-cache']);
  expect(etag).toMatch(/^W\/"[\w-]+"$/);
  expect(known).toMatchObject({
    status: 304,
    bytes: Buffer.alloc(0),
    headers: { etag, 'cache-control': 'public, no-cache', vary: 'Origin, Accept-Encoding' },
  });
  expect(known?.headers['content-type']).toBeUndefined();
  expect([again?.status, again?.bytes]).toEqual([200, first.bytes]);
  expect(sent).toEqual([]);
});

test('a list of records is always read anew; who has it as it is, is told so without a connection of the pool', async () => {
  const sent = await undisturbed(rows, async () => {
    const { etag } = (await ask(ARTICLES)).headers;
    return statements(async () =>
      expect((await ask(ARTICLES, { 'If-None-Match': String(etag) })).status).toBe(304),
    );
  });
  expect(sent).toEqual([]);
  const again = await statements(() => ask(ARTICLES));
  expect(again.some((sql) => sql.includes('"articles"'))).toBe(true);
});

test('of many who ask at once, one has the figures worked out, and all are answered alike', async () => {
  // Another address than those before: nothing of it is kept.
  let asked = 0;
  const { answers, sent } = await undisturbed(rows, async () => {
    const path = `${figures}${'&'.repeat((asked += 1))}`;
    let all: Exchanged[] = [];
    const read = await statements(async () => {
      all = await Promise.all(Array.from({ length: 12 }, () => ask(path)));
    });
    return { answers: all, sent: read };
  });
  expect(sent.filter(readsFigures)).toHaveLength(1);
  expect(new Set(answers.map(({ bytes }) => bytes.toString())).size).toBe(1);
});

describe('what is written is seen by the very next request', () => {
  /** Asks until the answer is kept, so that a stale one would be given. */
  const warm = async (...paths: string[]): Promise<void> => {
    for (const path of paths) {
      await ask(path);
      await ask(path);
    }
  };

  test('a record that is published, changed by another process, or taken back', async () => {
    await warm(figures, SEARCH, ARTICLES);
    const before = articlesIn(await ask(figures));
    const { documentId } = await saveRecord(app.strapi, 'article', commune, {
      data: { title: 'Tin thứ ba' },
    });
    expect(articlesIn(await ask(figures))).toBe(Number(before) + 1);
    for (const path of [SEARCH, ARTICLES]) expect(String((await ask(path)).bytes)).toContain('Tin thứ ba');

    await warm(SEARCH, ARTICLES);
    await rows.all(`update articles set title = 'Tin thứ tư' where document_id = $1`, [documentId]);
    for (const path of [SEARCH, ARTICLES]) expect(String((await ask(path)).bytes)).toContain('Tin thứ tư');

    await warm(figures, SEARCH, ARTICLES);
    await documents(app.strapi, 'article').unpublish({ documentId });
    expect(articlesIn(await ask(figures))).toBe(before);
    for (const path of [SEARCH, ARTICLES])
      expect(String((await ask(path)).bytes)).not.toContain('Tin thứ tư');
  });

  test('a report that is shown, and shown no more', async () => {
    const clerk: AdminAccount = await adminAccount(app, 'cchc-can-bo');
    const leader: AdminAccount = await adminAccount(app, 'cchc-lanh-dao');
    const { documentId } = await issued(
      { writing: walk(clerk), leading: walk(leader) },
      { agency, kind: 'half-year', period: '2024-H1' },
      { number: 7, issuedOn: '2024-06-20' },
    );
    const one = `${REPORTS}/${documentId}`;
    const show = (isPublic: boolean) =>
      leader.request('put', `/cchc-report/reports/${documentId}/visibility`).send({ public: isPublic });
    await warm(REPORTS, one);
    await show(true).expect(200);
    expect(JSON.parse(String((await ask(REPORTS)).bytes)).data).toHaveLength(1);
    expect((await ask(one)).status).toBe(200);
    await warm(REPORTS, one);
    await show(false).expect(200);
    expect(JSON.parse(String((await ask(REPORTS)).bytes)).data).toEqual([]);
    expect((await ask(one)).status).toBe(404);
  });

  test('another home agency', async () => {
    const settings: { set(settings: object): Promise<unknown> } = app.strapi
      .plugin('cchc-report')
      .service('settings');
    const ofHome = '/api/cchc-report/figures?period=2024-H1';
    const neighbour = await slugOf(app, (await createCommune(app.strapi)).agency);
    for (const homeAgency of [agency, neighbour]) {
      await settings.set({ homeAgency });
      const { data } = JSON.parse(String((await ask(ofHome)).bytes));
      expect(data.agency.slug).toBe(homeAgency);
      await warm(ofHome);
    }
  });

  test('a permission that the public has no more', async () => {
    const action = 'plugin::cchc-report.figures.find';
    await warm(figures, ARTICLES);
    const role: { id: number } = await app.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    await app.strapi.db.query(PERMISSION).deleteMany({ where: { action, role: role.id } });
    const etag = String((await ask(ARTICLES)).headers['etag']);
    const refused = await ask(figures, { 'If-None-Match': etag });
    expect([refused.status, refused.headers['cache-control']]).toEqual([403, 'no-store']);
    expect(refused.headers['etag']).toBeUndefined();
    await app.strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
    expect((await ask(figures)).status).toBe(200);
  });
});

test('what was read while another process was writing is not kept past its commit', async () => {
  const { documentId } = await saveRecord(app.strapi, 'article', commune, { data: { title: 'Tin thứ năm' } });
  const path = `${figures}&cutoff=decree`;
  const before = Number(articlesIn(await ask(figures)));
  await rows.all('begin');
  await rows.all('lock table meetings in access exclusive mode');
  await rows.all('delete from articles where document_id = $1', [documentId]);
  // It sees the articles as they were, and waits for the meetings until the commit.
  const late = ask(path);
  try {
    await until(async () => {
      const { waiting } = await rows.one<{ waiting: boolean }>(
        `select exists (select from pg_locks where relation = 'meetings'::regclass and not granted and ${HERE}) as waiting`,
      );
      return waiting;
    });
  } finally {
    await rows.all('commit');
  }
  expect(articlesIn(await late)).toBe(before);
  expect(articlesIn(await ask(path))).toBe(before - 1);
});

test('while every connection is held, the version is told all the same, and whoever needs one of them is told to come again', async () => {
  await rows.all('begin');
  await rows.all('lock table articles in access exclusive mode');
  const waiting = (): Promise<{ count: number }> =>
    rows.one(
      `select count(*)::int as count from pg_locks where relation = 'articles'::regclass and not granted and ${HERE}`,
    );
  const held = Array.from({ length: 10 }, () => ask(ARTICLES));
  try {
    await until(async () => (await waiting()).count === 10);
    await expect(versionOn('2026-11-27T08:00:00Z')).resolves.toMatch(/ 2026-11-27$/);
    const browser = { Accept: 'text/html', 'Accept-Encoding': 'gzip' };
    // All at once: the database ends what holds the connections after eight seconds.
    const [page, ...refused] = await Promise.all([
      ask('/tin-tuc', browser),
      ...[ARTICLES, '/api/cchc-report/ready', '/api/meetings'].map((path) => ask(path)),
      // Strapi answers 501 to a sign-in that fails for any reason of its own.
      exchange(url, '/admin/login', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: 'can-bo@cchc.example', password: 'Mat-khau-1' }),
      }),
    ]);
    for (const { status, headers, bytes } of refused)
      expect([status, headers['retry-after'], JSON.parse(String(bytes)).error.details.code]).toEqual([
        503,
        '5',
        'unavailable',
      ]);
    expect([page.status, page.headers['retry-after'], page.headers['content-encoding']]).toEqual([
      503,
      '5',
      undefined,
    ]);
    expect(String(page.bytes)).toContain('<h1>Trang tạm thời chưa phục vụ được</h1>');
  } finally {
    await rows.all('commit');
  }
  expect((await Promise.all(held)).map(({ status }) => status)).toEqual(held.map(() => 200));
});

test('the connection that tells the version may be cut, and the next request is answered all the same', async () => {
  const cut = await rows.all(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and query like '%pg_current_snapshot()%' and pid <> pg_backend_pid()`,
  );
  expect(cut).toHaveLength(1);
  expect((await ask(figures)).status).toBe(200);
});

test('a day later the same data are another version', async () => {
  const [evening, lateEvening, midnight] = await Promise.all(
    ['2026-11-27T08:00:00Z', '2026-11-27T16:59:59Z', '2026-11-27T17:00:00Z'].map(versionOn),
  );
  expect([lateEvening === evening, midnight === evening]).toEqual([true, false]);
});

test('whoever sends a key is never answered what is kept, and what he is answered is kept for nobody', async () => {
  const secret = 'Tin chưa công bố';
  await saveRecord(app.strapi, 'article', commune, { status: 'draft', data: { title: secret } });
  const editor = `Bearer ${await apiToken(app.strapi, { type: 'full-access' })}`;
  const drafts = `${ARTICLES}&status=draft`;
  const seen = await ask(drafts, { Authorization: editor });
  expect([seen.status, seen.headers['cache-control']]).toEqual([200, 'private, no-store']);
  expect(String(seen.bytes)).toContain(secret);
  const { status, bytes } = await ask(drafts);
  expect([status, String(bytes).includes(secret)]).toEqual([400, false]);

  const kept = await ask(figures);
  const sent = await statements(async () => {
    const own = await ask(figures, { Authorization: editor });
    expect([said(own), own.headers['cache-control']]).toEqual([said(kept), 'private, no-store']);
  });
  expect(sent.some(readsFigures)).toBe(true);
  // A scheme that nobody knows is a key too: what it opens is the rest's to say.
  expect((await ask(figures, { Authorization: 'x' })).headers['cache-control']).toBe('private, no-store');
  expect((await ask(figures, { Authorization: 'Bearer x' })).status).toBe(401);
});

test('AZ-07 a draft is in nothing that is kept', async () => {
  const title = 'Tin thứ bảy chưa công bố';
  const { documentId } = await saveRecord(app.strapi, 'article', commune, {
    status: 'draft',
    data: { title },
  });
  for (const path of [SEARCH, ARTICLES, `/api/articles/${documentId}`, '/api/cchc-report/search?q=chua'])
    for (const time of ['first', 'again'])
      expect([path, time, String((await ask(path)).bytes).includes(title)]).toEqual([path, time, false]);
});

test('a refusal is kept nowhere, and neither is what has a rule of its own or tells of this very moment', async () => {
  const unknown = '/api/cchc-report/figures?agency=xa-moi&period=2024-H1';
  for (const [path, status] of [
    [unknown, 404],
    ['/api/cchc-report/figures?period=x', 400],
    [`/api/cchc-report/figures/articles/records?agency=${agency}&period=2024-H1`, 403],
    ['/api/articles/khong-co', 404],
    ['/api/khong-co', 404],
    ['/api/cchc-report/ready', 200],
  ] as const) {
    const { headers, ...answer } = await ask(path);
    expect([path, answer.status, headers['cache-control'], headers['etag']]).toEqual([
      path,
      status,
      'no-store',
      undefined,
    ]);
  }
  await rows.all(
    `insert into agencies (document_id, name, short_name, slug, level, place_name, published_at)
     values ('xamoi', 'UBND xã Mới', 'UBND xã', 'xa-moi', 'commune', 'Mới', now())`,
  );
  expect((await ask(unknown)).status).toBe(200);
  const post = await ask(figures, {}, 'POST');
  expect([post.status, post.headers['etag'], post.headers['cache-control']]).toEqual([
    405,
    undefined,
    undefined,
  ]);
});

test('HEAD says what GET would, in whatever encoding, and fills nothing', async () => {
  const path = `${figures}&cutoff=calendar`;
  await ask(path, {}, 'HEAD');
  const sent = await statements(() => ask(path));
  expect(sent.some(readsFigures)).toBe(true);
  for (const encoding of ['identity', 'br', 'gzip']) {
    const headers = { 'Accept-Encoding': encoding };
    const [get, head] = await undisturbed(rows, async () => [
      await ask(path, headers),
      await ask(path, headers, 'HEAD'),
    ]);
    expect([head?.status, head?.bytes.length, get?.status]).toEqual([200, 0, 200]);
    const { date, ...said } = get?.headers ?? {};
    expect([date, head?.headers]).toEqual([expect.any(String), expect.objectContaining(said)]);
    expect(said['content-length']).toBe(String(get?.bytes.length));
  }
});

test('in every encoding it is the same answer under the same tag', async () => {
  const plain = await ask(figures);
  const list = `${ARTICLES}&populate=agency&populate=channels`;
  const plainList = await ask(list);
  const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
  ] as const)
    for (const [path, whole] of [
      [figures, plain],
      [list, plainList],
    ] as const)
      for (const time of ['first', 'again']) {
        const { headers, bytes } = await ask(path, { 'Accept-Encoding': accepted });
        expect([time, headers['content-encoding'], headers['etag']]).toEqual([
          time,
          encoding,
          whole.headers['etag'],
        ]);
        expect(bytes.length).toBeLessThan(whole.bytes.length / 2);
        expect(said({ ...whole, bytes: unpack[encoding](bytes) })).toEqual(said(whole));
      }
  for (const accepted of ['identity', 'deflate;q=0', 'zstd'])
    expect(said(await ask(figures, { 'Accept-Encoding': accepted }))).toEqual(said(plain));
});

test('each origin is answered by its own rule, also what another was answered before', async () => {
  for (const [origin, allowed] of [
    [PORTAL, PORTAL],
    [NEIGHBOUR, NEIGHBOUR],
    ['https://evil.example', undefined],
    [PORTAL, PORTAL],
  ] as const)
    for (const headers of [{}, { 'If-None-Match': '*' }]) {
      const answer = await ask(figures, { Origin: origin, ...headers });
      expect([answer.headers['access-control-allow-origin'], answer.headers['vary']]).toEqual([
        allowed,
        'Origin, Accept-Encoding',
      ]);
      expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
    }
});

test('whatever is written and asked in whatever order, the answer is the one that is made anew', async () => {
  const article = await saveRecord(app.strapi, 'article', commune, { data: { title: 'Tin thứ tám' } });
  const { documentId } = article;
  let written = 0;
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    publish: () => documents(app.strapi, 'article').publish({ documentId }),
    unpublish: () => documents(app.strapi, 'article').unpublish({ documentId }),
    draft: () =>
      documents(app.strapi, 'article').update({ documentId, data: { title: `Tin thứ ${(written += 1)}` } }),
    besides: () =>
      rows.all('update articles set kind = $2 where document_id = $1', [
        documentId,
        (written += 1) % 2 === 0 ? 'news' : 'video',
      ]),
    elsewhere: () => rows.all('select pg_current_xact_id()'),
  };
  const known = new Map<string, Exchanged>();
  const check = async (path: string): Promise<void> => {
    const before = known.get(path);
    const etag = before?.headers['etag'];
    const answer = await ask(path, etag === undefined ? {} : { 'If-None-Match': String(etag) });
    const current = answer.status === 304 && before !== undefined ? before : answer;
    expect(said(current)).toEqual(said(await unkept(path)));
    known.set(path, current);
  };
  const step = fc.oneof(
    fc.constantFrom(...Object.keys(acts)),
    fc.constantFrom(figures, SEARCH, ARTICLES, `/api/articles/${documentId}`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 10 }), async (steps) => {
      for (const name of steps) await (acts[name]?.() ?? check(name));
    }),
    { numRuns: 6 },
  );
});
