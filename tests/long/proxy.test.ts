import { type AppProcess, startAppProcess } from '../support/appProcess';
import { createDatabase, type TestDatabase } from '../support/database';
import { DOMAIN, type Proxy, startProxy } from '../support/proxy';

jest.setTimeout(300_000);

let database: TestDatabase;
let app: AppProcess;
let proxy: Proxy;

beforeAll(async () => {
  database = await createDatabase('demo');
  app = await startAppProcess(database, {
    NODE_ENV: 'production',
    PUBLIC_URL: `https://${DOMAIN}`,
    TRUST_PROXY: '127.0.0.1',
    RATE_LIMIT_PUBLIC: '40',
  });
  proxy = await startProxy(app.url);
});

afterAll(async () => {
  await proxy.stop();
  await app.stop();
  await database.drop();
});

describe('behind the nginx of deploy/', () => {
  test('unencrypted requests are sent to https', async () => {
    const answer = await fetch(`http://127.0.0.1:${proxy.httpPort}/tin-tuc?trang=2`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      `https://${DOMAIN}/tin-tuc?trang=2`,
    ]);
  });

  test('the portal, the API and the state of health are served, with addresses of the domain', async () => {
    const asked = ['/', '/api/agencies', '/_health', '/sitemap.xml'];
    const answers = await Promise.all(asked.map((path) => proxy.ask(path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 204, 200]);
    expect(answers[0]?.headers['strict-transport-security']).toMatch(/^max-age=\d{7,}/);
    expect(answers[3]?.text).toContain(`<loc>https://${DOMAIN}/`);
    expect(answers[3]?.text).not.toContain('127.0.0.1');
  });

  test('metrics are not for the outside', async () => {
    expect((await proxy.ask('/metrics')).status).toBe(404);
  });

  test("a refusal of a large body is the app's, in words", async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ email: 'a'.repeat(1_500_000) });
    const answer = await proxy.ask('/admin/login', { method: 'POST', headers }, body);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toHaveProperty('error.status', 413);
  });

  test('callers are told apart by the address that connected, whatever address they claim', async () => {
    const statuses: number[] = [];
    for (let asked = 0; asked < 45; asked += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${asked}` };
      statuses.push((await proxy.ask('/api/agencies', { headers })).status);
    }
    expect(statuses.at(-1)).toBe(429);
    expect(statuses[0]).toBe(200);
  });
});
