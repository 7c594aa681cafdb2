import { createDatabase, type TestDatabase } from '../support/database';
import { startAppOn } from '../support/strapi';

jest.setTimeout(60_000);

const ADMIN = { firstname: 'Văn phòng', email: 'van-phong@x.vn', password: 'Mat-khau-1' };
const DEVICE = '00000000-0000-4000-8000-000000000000';

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

test('AZ-18 the app is not ready without an administrator; of twenty who register as the first at once one is taken', async () => {
  const app = await startAppOn(database, { NODE_ENV: 'production' });
  try {
    const unready = await app.http.get('/api/cchc-report/ready').expect(503);
    expect(unready.body.data.reasons).toEqual(['Hệ thống chưa có tài khoản quản trị nào.']);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const email = index === 0 ? ADMIN.email : `nguoi-${index}@x.vn`;
        return app.http.post('/admin/register-admin').send({ ...ADMIN, email });
      }),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 400)]);
    expect(await app.strapi.db.query('admin::user').count()).toBe(1);
    await app.http.get('/api/cchc-report/ready').expect(200);
    await app.http
      .post('/admin/register-admin')
      .send({ ...ADMIN, email: 'nguoi-20@x.vn' })
      .expect(400);
    // The tests below sign in as this one.
    await app.strapi.db.query('admin::user').updateMany({ where: {}, data: { email: ADMIN.email } });
  } finally {
    await app.stop();
  }
});

test('in production the admin is opened and entered over http on this machine', async () => {
  const app = await startAppOn(database, { NODE_ENV: 'production' });
  try {
    const { headers } = await app.http
      .post('/admin/login')
      .send({
        email: ADMIN.email,
        password: ADMIN.password,
        deviceId: DEVICE,
      })
      .expect(200);
    const cookies = String(headers['set-cookie']);
    expect(cookies).toContain('strapi_admin_refresh=');
    expect(cookies).toMatch(/httponly/i);
    expect(cookies).not.toMatch(/;\s*secure/i);
  } finally {
    await app.stop();
  }
});

test('behind a proxy that speaks https the session cookie is sent over https only', async () => {
  const app = await startAppOn(database, { NODE_ENV: 'production', PUBLIC_URL: 'https://cchc.x.vn' });
  try {
    const { headers } = await app.http
      .post('/admin/login')
      .set('X-Forwarded-Proto', 'https')
      .send({
        email: ADMIN.email,
        password: ADMIN.password,
        deviceId: DEVICE,
      })
      .expect(200);
    expect(String(headers['set-cookie'])).toMatch(/;\s*secure/i);
  } finally {
    await app.stop();
  }
});

type Method = 'get' | 'post' | 'put' | 'delete';

/** What Strapi opens to developers: a description of everything, other ways to ask. Nothing answers there. */
const ABSENT: readonly (readonly [Method, string])[] = [
  ['get', '/openapi.json'],
  ['get', '/api/openapi.json'],
  ['get', '/mcp'],
  ['post', '/mcp'],
  ['get', '/documentation'],
  ['get', '/graphql'],
  ['post', '/graphql'],
];

/** Copies of the data, and the keys to fetch them with. */
const COPIES: readonly (readonly [Method, string])[] = [
  ['get', '/admin/transfer/tokens'],
  ['post', '/admin/transfer/tokens'],
];

/** Changes of the schema. */
const SCHEMA: readonly (readonly [Method, string])[] = [
  ['post', '/content-type-builder/content-types'],
  ['put', '/content-type-builder/content-types/api::article.article'],
  ['delete', '/content-type-builder/content-types/api::article.article'],
  ['post', '/content-type-builder/components'],
  ['put', '/content-type-builder/components/shared.evidence'],
  ['delete', '/content-type-builder/components/shared.evidence'],
  ['put', '/content-type-builder/component-categories/shared'],
  ['delete', '/content-type-builder/component-categories/shared'],
  ['post', '/content-type-builder/update-schema'],
];

test('AZ-19 what Strapi opens to developers is closed in production, to the administrator too', async () => {
  const app = await startAppOn(database, { NODE_ENV: 'production' });
  const { email, password } = ADMIN;
  try {
    const { body } = await app.http.post('/admin/login').send({ email, password, deviceId: DEVICE });
    const ask = async ([method, path]: readonly [Method, string]) => {
      const stranger = await app.http[method](path).send({});
      const admin = await app.http[method](path).set('Authorization', `Bearer ${body.data.token}`).send({});
      return [method, path, stranger.status, admin.status];
    };
    // The portal takes GET at every address: another method is refused as such.
    for (const route of ABSENT)
      expect(
        [
          [404, 404],
          [405, 405],
        ].map((statuses) => [...route, ...statuses]),
      ).toContainEqual(await ask(route));
    for (const route of COPIES) expect(await ask(route)).toEqual([...route, 401, 404]);
    for (const route of SCHEMA) expect(await ask(route)).toEqual([...route, 401, 403]);
    // No key to fetch a copy with can be made, so that none is let in.
    for (const way of ['pull', 'push'])
      expect(await ask(['get', `/admin/transfer/runner/${way}`])).toEqual(expect.arrayContaining([401, 401]));
    await app.http.get('/content-type-builder/content-types').expect(401);
  } finally {
    await app.stop();
  }
});
