import { adminAccount } from '../support/adminAccount';
import { startAppProcess } from '../support/appProcess';
import { createDatabase, type TestDatabase } from '../support/database';
import { openRows, type Rows } from '../support/rows';
import { statusOf } from '../support/startedServer';
import { startAppOn, type TestApp } from '../support/strapi';
import { apiToken } from '../support/tokens';
import { projectWithoutPlugin } from '../support/linkedProject';

jest.setTimeout(120_000);

let database: TestDatabase;
let rows: Rows;

beforeAll(async () => {
  database = await createDatabase();
  rows = await openRows(database);
});
afterAll(async () => {
  await rows.end();
  await database.drop();
});

/** Every right to what the plugin offers: of roles of the admin, of tokens, and of the public. */
const rights = (): Promise<object[]> =>
  rows.all(`
    select 'role ' || h.code as holder, p.action, p.subject, p.properties, p.conditions
      from admin_permissions p join admin_permissions_role_lnk l on l.permission_id = p.id
      join admin_roles h on h.id = l.role_id where p.action like 'plugin::cchc-report.%'
    union all
    select 'token ' || h.name, p.action, null, null, null
      from strapi_api_token_permissions p join strapi_api_token_permissions_token_lnk l on l.api_token_permission_id = p.id
      join strapi_api_tokens h on h.id = l.api_token_id where p.action like 'plugin::cchc-report.%'
    union all
    select 'public ' || h.type, p.action, null, null, null
      from up_permissions p join up_permissions_role_lnk l on l.permission_id = p.id
      join up_roles h on h.id = l.role_id where p.action like 'plugin::cchc-report.%'
    order by 1, 2`);

/** What the plugin keeps: its tables with their rows, its settings. */
const kept = async (): Promise<object[]> => {
  const tables = await rows.all<{ name: string }>(
    `select table_name as name from information_schema.tables where table_name like 'cchc\\_%' order by 1`,
  );
  const counted = await Promise.all(
    tables.map(({ name }) => rows.one(`select '${name}' as name, count(*)::int as n from ${name}`)),
  );
  const settings = await rows.all(
    `select key, value from strapi_core_store_settings where key like 'plugin_cchc-report%' order by key`,
  );
  return [...counted, ...settings];
};

const withApp = async (work: (app: TestApp) => Promise<void>): Promise<void> => {
  const app = await startAppOn(database);
  try {
    await work(app);
  } finally {
    await app.stop();
  }
};

test('UP-06 one start without the build of the plugin takes nobody a right and loses nothing that the plugin keeps', async () => {
  await withApp(async (app) => {
    await apiToken(app.strapi, { type: 'custom', permissions: ['plugin::cchc-report.records.find'] });
    await adminAccount(app, 'cchc-can-bo');
    // What an administrator has taken away is not given back.
    await app.strapi.db
      .query('admin::permission')
      .delete({ where: { action: 'plugin::cchc-report.check', role: { code: 'cchc-can-bo' } } });
    await app.strapi.plugin('cchc-report').service('settings').set({ homeAgency: null });
  });
  const before = { rights: await rights(), kept: await kept() };
  expect(before.rights.length).toBeGreaterThan(20);

  const without = projectWithoutPlugin();
  try {
    for (let starts = 0; starts < 2; starts += 1) {
      const server = await startAppProcess(database, {}, without.folder);
      expect(await statusOf(`${server.url}/api/articles`)).toBe(200);
      expect(await statusOf(`${server.url}/api/cchc-report/ready`)).toBe(404);
      await server.stop();
    }
  } finally {
    without.remove();
  }

  await withApp(async (app) => {
    expect((await app.http.get('/api/cchc-report/ready')).status).toBe(200);
  });
  expect({ rights: await rights(), kept: await kept() }).toEqual(before);
});
