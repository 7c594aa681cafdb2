import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { listening } from '../support/asking';
import { askTwice } from '../support/oneConnection';
import { heldBy } from '../support/process';
import { aBomb, REFUSED_BODIES } from '../support/refusedBodies';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let url: string;
let clerk: AdminAccount;
let administrator: AdminAccount;

beforeAll(async () => {
  app = await sharedApp();
  url = await listening(app);
  clerk = await adminAccount(app, 'cchc-can-bo');
  administrator = await adminAccount(app, 'strapi-super-admin');
});
afterAll(() => app.stop());

const DEEP = 10_000;
const list = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;
const object = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;
const keys = JSON.stringify(
  Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [index.toString(36), 1])),
);
const large = JSON.stringify({ data: { title: 'a'.repeat(1_150_000) } });

/** One address of each route that takes a body, its parameters filled. */
const takers = (): (readonly [string, string])[] =>
  app.strapi.server
    .listRoutes()
    .flatMap(({ methods, path }: { methods: string[]; path: unknown }) =>
      typeof path !== 'string'
        ? []
        : methods
            .filter((method) => ['POST', 'PUT', 'PATCH'].includes(method))
            .map((method) => [method, path.replace(/:[^/]+/g, 'x').replace(/[(*].*$/, 'x')] as const),
    );

const sendText = async (method: string, path: string, body: string, type = 'application/json') => {
  const answer = await fetch(`${url}${path}`, {
    method,
    body,
    headers: { 'content-type': type, authorization: `Bearer ${administrator.token}` },
  });
  await answer.arrayBuffer();
  return answer.status;
};

describe('IN-07 bodies and queries are bounded', () => {
  test('on every route that takes a body, what is nested too deep is refused', async () => {
    const routes = takers();
    expect(routes.length).toBeGreaterThan(100);
    for (const [method, path] of routes) {
      const statuses = [];
      for (const body of [list, `{"data":${object}}`]) statuses.push(await sendText(method, path, body));
      expect([method, path, ...statuses]).toEqual([method, path, 400, 400]);
    }
  });

  test('a hundred thousand keys are refused', async () => {
    expect(keys.length).toBeLessThan(1024 * 1024);
    for (const path of ['/admin/login', '/api/articles', '/upload/folders', '/nothing'])
      expect(await sendText('POST', path, keys)).toBe(400);
  });

  test.each([
    ['application/vnd.api+json', list],
    ['application/x-www-form-urlencoded', `a${'[a]'.repeat(DEEP)}=1`],
    ['application/x-www-form-urlencoded', `a${'.a'.repeat(DEEP)}=1`],
    [
      'application/x-www-form-urlencoded',
      Array.from({ length: 100_000 }, (_, index) => `k${index}=1`).join('&'),
    ],
  ])('a body of %s too', async (type, body) => {
    expect(await sendText('POST', '/admin/login', body, type)).toBe(400);
  });

  // Names of members of every object: validators that look names up find those functions.
  test.each([
    list,
    '{"toString":1}',
    '[{"toString":1}]',
    '{"constructor":1}',
    '{"valueOf":{"$ne":1}}',
    '{"hasOwnProperty":null}',
    '{"isPrototypeOf":[]}',
  ])('a field of a form that holds JSON too: %.40s', async (fileInfo) => {
    await clerk
      .request('post', '/upload')
      .attach('files', Buffer.from('%PDF-1.7\n'), 'a.pdf')
      .field('fileInfo', fileInfo)
      .expect(400);
  });

  test('more than a megabyte is refused, however the body is sent', async () => {
    expect(await sendText('POST', '/api/articles', large)).toBe(413);
    expect(await sendText('POST', '/admin/login', large)).toBe(413);
    expect(await sendText('POST', '/admin/login', large, 'text/plain')).toBe(413);
    expect(await sendText('POST', '/admin/login', `a=${large}`, 'application/x-www-form-urlencoded')).toBe(
      413,
    );
  });

  test.each([
    '/api/articles',
    '/api/cchc-report/figures',
    '/api/nothing',
    '/admin/init',
    '/upload/files',
    '/content-manager/init',
    '/cchc-report/figures',
    '/',
    '/tin-tuc',
    '/uploads/x',
    '/_health',
    '/nothing',
  ])('a query that is nested too deep is refused: %s', async (path) => {
    const queries = [
      `filters${'[a]'.repeat(4000)}=1`,
      `a${'%5Ba%5D'.repeat(1500)}=1`,
      `x=1&a${'[]'.repeat(6000)}`,
    ];
    for (const query of queries)
      expect((await fetch(`${url}${path}?${query}`, { redirect: 'manual' })).status).toBe(400);
  });

  test('what the admin and portals send stays within the bounds', async () => {
    const query =
      'filters[$and][0][agency][slug][$eq]=x&populate[agency][fields][0]=name&sort[0]=publishedOn:desc';
    await app.http.get(`/api/articles?${query}`).expect(200);
    const fields = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, [index]]));
    expect(await sendText('POST', '/admin/login', JSON.stringify({ a: fields }))).toBe(400);
    expect(
      (await app.http.post('/admin/login').send({ a: fields })).body.error.details.reason,
    ).toBeUndefined();
  });
});

test.each(REFUSED_BODIES)(
  'IN-07 after %s (%i) the next request on the connection is answered, or the connection ends',
  async (_name, status, bytes) => {
    const { statuses, isClosed } = await askTwice(url, bytes(clerk.token));
    expect(statuses[0]).toBe(status);
    expect(isClosed || statuses[1] === 204).toBe(true);
  },
);

test('IN-07 compressed bombs take no memory', async () => {
  const request = aBomb();
  await askTwice(url, request);
  const before = heldBy(process.pid).megabytes;
  for (let index = 0; index < 10; index += 1) await askTwice(url, request);
  expect(heldBy(process.pid).megabytes - before).toBeLessThan(50);
});
