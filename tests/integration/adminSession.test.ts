import { createDatabase, type TestDatabase } from '../support/database';
import { startAppOn } from '../support/strapi';

jest.setTimeout(60_000);

const ADMIN = { firstname: 'Văn phòng', email: 'van-phong@x.vn', password: 'Mat-khau-1' };

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
        deviceId: '00000000-0000-4000-8000-000000000000',
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
        deviceId: '00000000-0000-4000-8000-000000000000',
      })
      .expect(200);
    expect(String(headers['set-cookie'])).toMatch(/;\s*secure/i);
  } finally {
    await app.stop();
  }
});

test('AZ-19 what Strapi opens to developers is closed in production', async () => {
  const app = await startAppOn(database, { NODE_ENV: 'production' });
  const paths = ['/openapi.json', '/api/openapi.json', '/mcp', '/documentation', '/graphql'];
  try {
    for (const path of [...paths, '/content-type-builder/content-types']) {
      expect([401, 403, 404, 405]).toContain((await app.http.get(path)).status);
    }
  } finally {
    await app.stop();
  }
});
