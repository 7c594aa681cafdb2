import { type AdminAccount, adminAccount } from '../support/adminAccount';
import { ALL, importUnderKill, ROWS } from '../support/killedImports';
import { openRows, type Rows } from '../support/rows';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(180_000);

let app: TestApp;
let rows: Rows;
let clerk: AdminAccount;

beforeAll(async () => {
  app = await startApp();
  rows = await openRows(app.database);
  clerk = await adminAccount(app, 'cchc-can-bo');
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

test('an import whose process is killed is continued by another one: no row is lost, and none is written twice', async () => {
  const { left, ended, whole } = await importUnderKill(app, rows, clerk, 'Từng dòng');
  expect(left).not.toEqual(ALL);
  expect(left).toMatchObject({ published: left.drafts, titles: left.drafts });
  expect([ended.state, ended.counts.created, whole]).toEqual(['done', ROWS, ALL]);
});
