import { randomUUID } from 'node:crypto';
import { adminAccount } from '../support/adminAccount';
import { listening } from '../support/asking';
import { rawClient } from '../support/rawClient';
import { createCommune } from '../support/records';
import { startApp, type TestApp } from '../support/strapi';
import { until } from '../support/until';

jest.setTimeout(60_000);

const PORTAL = 'https://cong.example.vn';

let app: TestApp;

beforeAll(async () => {
  app = await startApp({
    TRUST_PROXY: '127.0.0.1, 10.9.0.0/16',
    CORS_ORIGINS: PORTAL,
    RATE_LIMIT_PUBLIC: '20',
    RATE_LIMIT_SIGN_IN: '6',
    RATE_LIMIT_EXPORT: '3',
    RATE_LIMIT_EXEMPT: '198.51.100.7, 203.0.113.0/24',
  });
  await createCommune(app.strapi);
});
afterAll(() => app.stop());

/** A request as the proxy passes it on: what the client said first, then the address the proxy saw. */
const from = (forwarded: string, method: 'get' | 'post' | 'head', path: string) =>
  app.http[method](path).set('X-Forwarded-For', forwarded);

const statuses = async (
  times: number,
  ask: (index: number) => ReturnType<typeof from>,
): Promise<number[]> => {
  const found: number[] = [];
  for (let index = 0; index < times; index += 1) found.push((await ask(index)).status);
  return found;
};

const times = (count: number, status: number): number[] => Array.from({ length: count }, () => status);

test('an idle connection outlives the minute for which a proxy keeps it', () => {
  expect(app.strapi.server.httpServer.keepAliveTimeout).toBeGreaterThan(60_000);
});

test('LD-06 the server waits a bounded time for a request, and looks often whether it is over', () => {
  const { headersTimeout, requestTimeout } = app.strapi.server.httpServer;
  expect([headersTimeout, requestTimeout]).toEqual([20_000, 300_000]);
  expect(app.strapi.config.get('server.http.serverOptions')).toMatchObject({
    connectionsCheckingInterval: 5_000,
  });
  expect(app.strapi.config.get<unknown[]>('middlewares')[0]).toBe('global::stalled-answers');
});

describe('IN-11 who asks too often is told when to ask again', () => {
  test('the public API, after its documented count, in every spelling of the address', async () => {
    const paths = ['/api/articles', '/API/articles/', '/api/cchc-report/figures?period=2024', '/api/nothing'];
    const found = await statuses(21, (index) => from('192.0.2.1', 'get', paths[index % 4] ?? ''));
    expect(found.slice(0, 20).every((status) => status !== 429)).toBe(true);
    expect(found[20]).toBe(429);
    const { headers, body } = await from('192.0.2.1', 'get', '/api/articles').expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(body).toEqual({
      data: null,
      error: {
        status: 429,
        name: 'RateLimitError',
        message: 'Quá nhiều yêu cầu; hãy thử lại sau.',
        details: { code: 'too_many_requests' },
      },
    });
    await from('192.0.2.2', 'get', '/api/articles').expect(200);
  });

  test('a person who opens pages of the portal is told so by a page', async () => {
    const page = () => from('192.0.2.4', 'get', '/tin-tuc').set('Accept', 'text/html');
    await statuses(20, page);
    const { headers, text } = await page()
      .expect(429)
      .expect('Content-Type', /^text\/html/);
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
    expect(text).toContain('<h1>Quá nhiều yêu cầu</h1>');
    await from('192.0.2.4', 'get', '/tin-tuc').expect(429).expect('Content-Type', /json/);
  });

  test('what the server still had counts for a quarter', async () => {
    let caller = 0;
    // Suites that run beside write to the same PostgreSQL, and then it is made anew.
    await until(async () => {
      caller += 1;
      const found = await statuses(30, () =>
        from(`192.0.2.${200 + (caller % 50)}`, 'get', '/api/cchc-report/reports'),
      );
      return !found.includes(429);
    });
  });

  test('an address before the one that the proxy has seen is what the client says, and buys nothing', async () => {
    const found = await statuses(21, (index) => from(`10.0.0.${index}, 192.0.2.3`, 'get', '/api/articles'));
    expect(found).toEqual([...times(20, 200), 429]);
  });

  test('a port behind the address, as some proxies tell it, buys nothing', async () => {
    const found = await statuses(21, (index) => from(`192.0.2.40:${5000 + index}`, 'get', '/api/articles'));
    expect(found).toEqual([...times(20, 200), 429]);
  });

  test('what a peer says that is not the proxy buys nothing', async () => {
    const client = rawClient(await listening(app), '127.0.0.9');
    const ask = (forwarded: string, path: string) =>
      client.send({
        path,
        headers: {
          'X-Forwarded-For': forwarded,
          'X-Forwarded-Proto': 'https',
          'X-Forwarded-Host': 'evil.example',
        },
      });
    const found: number[] = [];
    for (let index = 0; index < 21; index += 1)
      found.push((await ask(`198.51.100.${index}`, '/api/articles')).status);
    expect(found).toEqual([...times(20, 200), 429]);
    client.close();
  });

  test('the network of an IPv6 subscriber is one caller', async () => {
    const found = await statuses(21, (index) => from(`2001:db8:1:2::${index}`, 'get', '/api/articles'));
    expect(found).toEqual([...times(20, 200), 429]);
    await from('2001:db8:1:3::1', 'get', '/api/articles').expect(200);
  });

  test('those who are named as exempt are not counted', async () => {
    const addresses = ['198.51.100.7', '203.0.113.99'];
    const found = await statuses(44, (index) => from(addresses[index % 2] ?? '', 'get', '/api/articles'));
    expect(found).toEqual(times(44, 200));
  });

  test('sign-in: many accounts from one address, the same account, and who signs in rightly is not counted', async () => {
    const account = await adminAccount(app, 'cchc-can-bo', 'Mat-khau-1');
    const signIn = (forwarded: string, email: string, password: string, path = '/admin/login') =>
      from(forwarded, 'post', path).send({ email, password, deviceId: randomUUID() });
    const paths = ['/admin/login', '/ADMIN/login', '/admin/login/'];
    const many = await statuses(8, (index) =>
      signIn('192.0.2.20', `nguoi-${index}@x.vn`, 'Sai-mat-khau-1', paths[index % 3]),
    );
    expect(many).toEqual([...times(6, 400), 429, 429]);
    await signIn('192.0.2.20', account.email, 'Mat-khau-1').expect(429);
    for (let index = 0; index < 4; index += 1)
      await signIn('192.0.2.21', account.email, 'Mat-khau-1').expect(200);
    const same = await statuses(7, () => signIn('192.0.2.22', account.email, 'Sai-mat-khau-1'));
    expect(same.slice(0, 5)).toEqual(times(5, 400));
    expect(same.slice(5)).toEqual([429, 429]);
    const { headers } = await signIn('192.0.2.22', account.email, 'Sai-mat-khau-1').expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
  });

  test('files made on demand', async () => {
    const found = await statuses(4, () => from('192.0.2.30', 'get', '/cchc-report/export?period=2024'));
    expect(found).toEqual([...times(3, 401), 429]);
  });
});

describe('IN-13 another origin reads nothing unless it is in the list', () => {
  const EVIL = [
    'https://evil.example',
    'null',
    `${PORTAL}.evil.example`,
    'http://cong.example.vn',
    'https://xcong.example.vn',
  ];

  test.each(EVIL)('%s', async (origin) => {
    for (const path of ['/api/articles', '/api/cchc-report/reports', '/admin/init']) {
      const answer = await from('198.51.100.7', 'get', path).set('Origin', origin);
      expect(answer.headers['access-control-allow-origin'] ?? '').toBe('');
      expect(answer.headers).not.toHaveProperty('access-control-allow-credentials');
    }
    const { headers } = await app.http
      .options('/api/articles')
      .set({ Origin: origin, 'Access-Control-Request-Method': 'GET' });
    expect(headers['access-control-allow-origin'] ?? '').toBe('');
  });

  test('who names no origin is allowed none', async () => {
    for (const path of ['/api/articles', '/api/nothing', '/admin/init', '/tin-bai', '/robots.txt']) {
      const { headers } = await from('198.51.100.7', 'get', path);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers['vary']).toMatch(/origin/i);
    }
  });

  test('a portal of the list reads, without credentials, also what is refused', async () => {
    for (const [path, status] of [
      ['/api/articles', 200],
      ['/api/articles?nothing=1', 400],
    ] as const) {
      const { headers } = await from('198.51.100.7', 'get', path).set('Origin', PORTAL).expect(status);
      expect(headers['access-control-allow-origin']).toBe(PORTAL);
      expect(headers['vary']).toMatch(/origin/i);
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
      expect(headers['access-control-expose-headers']).toMatch(/content-disposition.*etag.*retry-after/i);
    }
  });

  test('a portal of the list writes nothing from a browser', async () => {
    const { headers } = await app.http
      .options('/api/articles')
      .set({ Origin: PORTAL, 'Access-Control-Request-Method': 'POST' });
    expect(headers['access-control-allow-methods']).toBe('GET,HEAD');
  });
});

describe('IN-14 and IN-15 the headers of every answer', () => {
  const PATHS = [
    '/api/articles',
    '/api/nothing',
    '/admin/init',
    '/_health',
    '/api/cchc-report/figures?period=2024',
  ];

  test.each(PATHS)('%s', async (path) => {
    const { headers } = await from('198.51.100.7', 'get', path).set('X-Forwarded-Proto', 'https');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("object-src 'none'");
  });

  test.each([
    '/api/articles?x=%0d%0aSet-Cookie:%20a=b',
    '/%0d%0aSet-Cookie:%20a=b',
    '/api/cchc-report/reports/%0d%0aX-Own:%201/file',
  ])('a line break in the address is in no header: %s', async (path) => {
    const { headers } = await from('198.51.100.7', 'get', path);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('x-own');
  });

  test('a host that is not ours is repeated nowhere', async () => {
    for (const path of ['/', '/admin', '/api/cchc-report/reports', '/api/cchc-report/search?q=tin']) {
      const answer = await from('198.51.100.7', 'get', path).set('Host', 'evil.example').redirects(0);
      expect(JSON.stringify(answer.headers) + answer.text).not.toContain('evil.example');
    }
  });
});
