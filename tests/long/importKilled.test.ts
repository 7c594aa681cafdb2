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

test('killed while it imports all or none, the app leaves none, and begins anew', async () => {
  const { left, ended, whole } = await importUnderKill(app, rows, clerk, 'all', 'Tất cả');
  expect(left).toEqual({ drafts: 0, published: 0, titles: 0, channels: 0 });
  expect([ended.state, ended.counts.created, whole]).toEqual(['done', ROWS, ALL]);
});

test('killed while it imports row by row, the app goes on where it was: no row is lost, none is there twice', async () => {
  const { left, ended, whole } = await importUnderKill(app, rows, clerk, 'rows', 'Từng dòng');
  expect(left).not.toEqual(ALL);
  expect(left).toMatchObject({ published: left.drafts, titles: left.drafts });
  expect([ended.state, ended.counts.created, whole]).toEqual(['done', ROWS, ALL]);
});
