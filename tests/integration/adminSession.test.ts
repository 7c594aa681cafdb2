import { createDatabase, type TestDatabase } from '../support/database';
import { startAppOn } from '../support/strapi';

jest.setTimeout(60_000);

const ADMIN = { firstname: 'Văn phòng', email: 'van-phong@x.vn', password: 'Mat-khau-1' };

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

test('in production the admin is opened and entered over http on this machine', async () => {
  const app = await startAppOn(database, { NODE_ENV: 'production' });
  try {
    await app.http.post('/admin/register-admin').send(ADMIN).expect(200);
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
