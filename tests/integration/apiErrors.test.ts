import { listening } from '../support/asking';
import { type RawClient, rawClient } from '../support/rawClient';
import { startApp, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';

jest.setTimeout(60_000);

let app: TestApp;
let client: RawClient;

beforeAll(async () => {
  app = await startApp();
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
