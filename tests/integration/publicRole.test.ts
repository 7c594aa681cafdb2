import { createDatabase, type TestDatabase } from '../support/database';
import { startAppOn } from '../support/strapi';

jest.setTimeout(60_000);

/** By the contract: find and findOne of the ten types, the figures, the issued reports that are shown, the readiness, the search and what describes all these; nothing else. */
const PUBLIC = [
  ...[
    'agency',
    'article',
    'channel',
    'meeting',
    'official-document',
    'outreach',
    'plan',
    'procedure',
    'procedure-change',
    'sector',
  ].flatMap((type) => [`api::${type}.${type}.find`, `api::${type}.${type}.findOne`]),
  'plugin::cchc-report.figures.find',
  'plugin::cchc-report.openapi.find',
  'plugin::cchc-report.publicReports.file',
  'plugin::cchc-report.publicReports.find',
  'plugin::cchc-report.publicReports.findOne',
  'plugin::cchc-report.readiness.find',
  'plugin::cchc-report.search.find',
].sort();

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase();
});
afterAll(() => database.drop());

test('AZ-05 the first start gives the public exactly its actions; what is taken away later stays away', async () => {
  const first = await startAppOn(database);
  const publicActions = async ({ strapi }: typeof first): Promise<string[]> => {
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' }, populate: ['permissions'] });
    return role.permissions.map(({ action }: { action: string }) => action).sort();
  };
  try {
    expect(await publicActions(first)).toEqual(PUBLIC);
    await first.strapi.db
      .query('plugin::users-permissions.permission')
      .deleteMany({ where: { action: 'api::plan.plan.find' } });
  } finally {
    await first.stop();
  }
  const second = await startAppOn(database);
  try {
    expect(await publicActions(second)).toEqual(PUBLIC.filter((action) => action !== 'api::plan.plan.find'));
    await second.http.get('/api/plans').expect(403);
    await second.http.get('/api/articles').expect(200);
  } finally {
    await second.stop();
  }
});

test('AZ-06 nobody registers himself', async () => {
  const app = await startAppOn(database);
  try {
    const account = { username: 'la', email: 'la@x.vn', password: 'Mat-khau-1' };
    await app.http.post('/api/auth/local/register').send(account).expect(403);
    expect(await app.strapi.db.query('plugin::users-permissions.user').count()).toBe(0);
    const settings = await app.strapi
      .store({ type: 'plugin', name: 'users-permissions', key: 'advanced' })
      .get();
    expect(settings).toMatchObject({ allow_register: false });
  } finally {
    await app.stop();
  }
});

test('nobody writes without a token', async () => {
  const app = await startAppOn(database);
  try {
    await app.http
      .post('/api/sectors')
      .send({ data: { name: 'Hộ tịch' } })
      .expect(403);
    await app.http
      .put('/api/sectors/x')
      .send({ data: { name: 'Hộ tịch' } })
      .expect(403);
    await app.http.delete('/api/sectors/x').expect(403);
  } finally {
    await app.stop();
  }
});
