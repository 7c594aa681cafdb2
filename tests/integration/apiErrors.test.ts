import { SENT_FILE } from '../../src/plugins/cchc-report/server/src/controllers/sentFile';
import { listening } from '../support/asking';
import { adminToken } from '../support/adminAccount';
import { withoutDatabase } from '../support/database';
import { type RawClient, rawClient } from '../support/rawClient';
import { createCommune, saveRecord } from '../support/records';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(60_000);

let app: TestApp;
let client: RawClient;

beforeAll(async () => {
  app = await startApp({ RATE_LIMIT_SIGN_IN: '2' });
  client = rawClient(await listening(app));
});
afterAll(async () => {
  client.close();
  await app.stop();
});

describe('OUT-11 every refusal of the content API has a stable code and a Vietnamese text', () => {
  test.each([
    ['/api/articles?nothing=1', 400, 'bad_request'],
    ['/api/articles?filters[nothing]=1', 400, 'bad_request'],
    ['/api/users', 403, 'forbidden'],
    ['/api/articles/khongco', 404, 'not_found'],
    ['/api/nothing-here', 404, 'not_found'],
    ['/api', 404, 'not_found'],
    ['/API/articles?nothing=1', 400, 'bad_request'],
  ])('GET %s: %i %s', async (path, status, code) => {
    const { body } = await app.http.get(path).expect(status);
    expect(body).toMatchObject({ data: null, error: { status, details: { code } } });
    expect(body.error.message).toMatch(/[ăâđêôơưáàảãạ]/i);
    expect(JSON.stringify(body)).not.toMatch(/at .+:\d+:\d+|select |node_modules/);
  });

  it('a method that an address does not take', async () => {
    for (const path of ['/api/articles', '/API/articles', '/api/cchc-report/figures']) {
      const { body, headers } = await app.http.patch(path).expect(405).expect('Content-Type', /json/);
      expect(body).toEqual({
        data: null,
        error: {
          status: 405,
          name: 'MethodNotAllowedError',
          message: 'Địa chỉ này không nhận phương thức đã gọi.',
          details: { code: 'method_not_allowed', reason: 'Method Not Allowed' },
        },
      });
      expect(headers['allow']).toContain('GET');
    }
  });

  it('a method that no address takes', async () => {
    for (const path of ['/api/articles', '/api/cchc-report/figures', '/api']) {
      const { status, bytes } = await client.send({ method: 'PROPFIND', path });
      const { error } = JSON.parse(String(bytes));
      expect([path, status, error.status, error.details.code]).toEqual([
        path,
        405,
        405,
        'method_not_allowed',
      ]);
    }
  });

  it('an address that is nobody’s has them too', async () => {
    const { body } = await app.http.get('/apical').expect(404);
    expect(body.error.details).toEqual({ code: 'not_found' });
    expect(body.error.message).toMatch(/[ăâđêôơưáàảãạ]/i);
  });

  it('an address that cannot be read is the mistake of who asks, wherever it leads, and nothing for the log', async () => {
    const logged = jest.spyOn(app.strapi.log, 'error');
    for (const path of [
      'http://[/api/articles',
      '//x',
      '/%00',
      '/%',
      '/admin/%',
      '/uploads/%',
      '/uploads/%00',
      '/api/%',
      '/..%2f..%2fpackage.json',
    ]) {
      const { status, bytes, headers } = await client.send({ path });
      const { error } = JSON.parse(String(bytes));
      expect([path, status < 500, error.status, typeof error.details.code]).toEqual([
        path,
        true,
        status,
        'string',
      ]);
      expect(error.message).toMatch(/[ăâđêôơưáàảãạ]/i);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it('a token that is none', async () => {
    const { body } = await app.http.get('/api/articles').set('Authorization', 'Bearer nothing').expect(401);
    expect(body.error.details.code).toBe('unauthorized');
  });

  it('a body that is not JSON, or too large', async () => {
    const token = await apiToken(app.strapi, { type: 'full-access' });
    const post = (text: string) =>
      app.http
        .post('/api/articles')
        .set('Authorization', `Bearer ${token}`)
        .set('Content-Type', 'application/json')
        .send(text);
    const broken = await post('{"data":').expect(400);
    expect(broken.body.error.details.code).toBe('bad_request');
    const large = await post(JSON.stringify({ data: { title: 'a'.repeat(1_200_000) } })).expect(413);
    expect(large.body.error.details.code).toBe('payload_too_large');
  });
});

/** Anything that tells of the inside: a stack, a path, a statement, a table, a program or its version. */
const INSIDE =
  /\bat .+:\d+:\d+|\/node_modules\/|\/(?:work|home|root|tmp|app)\/|\.[jt]s\b|\b(?:select|insert|update|delete)\b.+\b(?:from|into|set)\b|_lnk\b|relation ".+"|ECONN|\b5\.\d+\.\d+\b|\b(?:strapi|knex|koa|postgres\w*|node)\b/i;

interface Refused {
  readonly status: number;
  readonly body: {
    readonly error?: { readonly status: number; readonly message: string; readonly details: object };
  };
  readonly headers: Readonly<Record<string, unknown>>;
}

/** @param coded a stable code and Vietnamese words too */
const expectClean = (answer: Refused, status: number, name: string): void => {
  const { error } = answer.body;
  expect([name, answer.status, error?.status]).toEqual([name, status, status]);
  expect([name, error?.details]).toEqual([
    name,
    expect.objectContaining({ code: expect.stringMatching(/^[a-z_]+$/) }),
  ]);
  expect(error?.message).toMatch(/[ăâđêôơưáàảãạếềệốồộớờợíìỉĩịúùủũụýỳỷỹỵ]/i);
  expect([name, INSIDE.exec(JSON.stringify(answer.body))]).toEqual([name, null]);
  const { 'x-powered-by': poweredBy, server } = answer.headers;
  expect([name, poweredBy ?? '', server ?? '']).toEqual([name, '', '']);
};

describe('OUT-11 no refusal tells anything of the inside of the server', () => {
  const EXPORT = '/cchc-report/export?agency=none&period=2024-H1';

  test('400, 403, 404, 405, 409, 413, 422 and 429', async () => {
    const { agency, channel } = await createCommune(app.strapi);
    const token = await apiToken(app.strapi, { type: 'full-access' });
    const staff = await adminToken(app, ['plugin::cchc-report.check']);
    await saveRecord(
      app.strapi,
      'article',
      { agency, channel, sector: '' },
      { data: { slug: 'loi-api-da-co' } },
    );
    const write = (data: object) =>
      app.http.post('/api/articles').set('Authorization', `Bearer ${token}`).send({ data });
    const article = {
      title: 'Tin',
      slug: 'loi-api-da-co',
      kind: 'news',
      publishedOn: '2024-01-01',
      agency,
      channels: [channel],
    };
    const checked = app.http
      .post('/cchc-report/check')
      .set('Authorization', `Bearer ${staff}`)
      .set('Content-Type', SENT_FILE)
      .send(JSON.stringify(Buffer.from('none').toString('base64')));
    const asked: readonly (readonly [string, number, PromiseLike<Refused>])[] = [
      ['a parameter', 400, app.http.get('/api/articles?filters[title][$x]=1')],
      ['a period', 400, app.http.get('/api/cchc-report/figures?period=2024-13')],
      ['a forbidden list', 403, app.http.get('/api/users')],
      ['a forbidden export', 401, app.http.get(EXPORT)],
      ['an unknown record', 404, app.http.get('/api/articles/khong-co')],
      ['an unknown agency', 404, app.http.get('/api/cchc-report/figures?period=2024&agency=khong-co')],
      ['a method', 405, app.http.patch('/api/articles')],
      ['a taken slug', 409, write(article)],
      ['a large body', 413, write({ title: 'a'.repeat(1_200_000) })],
      ['a file that is none', 422, checked],
    ];
    for (const [name, status, answer] of asked) expectClean(await answer, status, name);
    const signIn = () =>
      app.http.post('/admin/login').send({ email: 'ai-do@x.vn', password: 'Sai-mat-khau-1' });
    for (let time = 0; time < 2; time += 1) await signIn();
    expectClean(await signIn(), 429, 'signing in too often');
  });

  test('500, when a table is gone', async () => {
    const { connection } = app.strapi.db;
    await connection.raw('alter table channels rename to channels_away');
    const silent = jest.spyOn(app.strapi.log, 'error').mockReturnValue(app.strapi.log);
    try {
      for (const path of ['/api/channels', '/api/cchc-report/figures?period=2024&agency=khong'])
        expectClean(await app.http.get(path), path.startsWith('/api/channels') ? 500 : 404, path);
    } finally {
      silent.mockRestore();
      await connection.raw('alter table channels_away rename to channels');
    }
  });

  test('503, while the database is away', async () => {
    await withoutDatabase(app.database, async () => {
      for (const path of ['/api/channels', '/api/cchc-report/figures?period=2024'])
        expectClean(await app.http.get(path), 503, path);
    });
  });
});

test('OUT-14 what a client does to its own connection is not logged; a failure of the server is, by the log', () => {
  const { server, log } = app.strapi;
  const logged = jest.spyOn(log, 'error').mockReturnValue(log);
  // Koa's own listener would print past the log.
  expect(server.app.listeners('error')).not.toContain(server.app.onerror);
  for (const code of ['ERR_HTTP_REQUEST_TIMEOUT', 'HPE_INVALID_EOF_STATE', 'ECONNRESET', 'EPIPE'])
    server.app.emit('error', Object.assign(new Error('secret'), { code }));
  expect(logged).not.toHaveBeenCalled();
  server.app.emit('error', new Error('secret'));
  expect(logged).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(logged.mock.calls)).not.toContain('secret');
  logged.mockRestore();
});
