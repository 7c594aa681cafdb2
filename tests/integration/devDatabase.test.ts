import { readContents } from '../../scripts/lib/devDatabase';
import { createDatabase, type TestDatabase } from '../support/database';
import { openRows, type Rows } from '../support/rows';

let database: TestDatabase;
let rows: Rows;

const contents = () => readContents({ url: database.url, isOwn: false });

const open = async (from: 'template' | 'empty'): Promise<void> => {
  database = await createDatabase(from);
  rows = await openRows(database);
};
afterEach(async () => {
  await rows.end();
  await database.drop();
});

const setMark = (value: string) =>
  rows.all(
    `insert into strapi_core_store_settings (key, value, type) values ('core_cchc-demo_records', '"${value}"', 'string')`,
  );

test('npm run dev fills a database that DATABASE_URL names only while it has no table at all', async () => {
  await open('empty');
  expect(await contents()).toBe('fill');
  await rows.all('create table somebody (id int)');
  expect(await contents()).toBe('foreign');
});

test('npm run dev leaves alone a database of the app without records, which an office may have set up', async () => {
  await open('template');
  expect(await contents()).toBe('foreign');
  expect(await readContents({ url: database.url, isOwn: true })).toBe('fill');
});

test('npm run dev resumes its own loading that was cut off, and fills nothing twice', async () => {
  await open('template');
  await setMark('unfinished');
  expect(await contents()).toBe('fill');
  await rows.all(
    `update strapi_core_store_settings set value = '"finished"' where key = 'core_cchc-demo_records'`,
  );
  expect(await contents()).toBe('filled');
  expect(await readContents({ url: database.url, isOwn: true })).toBe('filled');
});
