import { Client } from 'pg';
import { adminAccount } from '../support/adminAccount';
import { createDatabase, type TestDatabase } from '../support/database';
import { createCommune, documents, saveRecord } from '../support/records';
import { startAppOn, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let database: TestDatabase;

beforeEach(async () => {
  database = await createDatabase();
});
afterEach(() => database.drop());

const sql = async <Row extends object>(statement: string): Promise<Row[]> => {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
};

const withApp = async (work: (app: TestApp) => Promise<void>): Promise<void> => {
  const app = await startAppOn(database);
  try {
    await adminAccount(app, 'strapi-super-admin');
    await work(app);
  } finally {
    await app.stop();
  }
};

/** Everything of ours in the catalogue. */
const OURS = `
  select indexname as name from pg_indexes where indexname like 'cchc%' and tablename not like 'cchc%'
  union all select c.relname || '.' || tgname from pg_trigger t join pg_class c on c.oid = tgrelid
    where tgname like 'cchc%' and tgname not like 'cchc_report%' and tgenabled = 'O'
  union all select collname from pg_collation where collname like 'cchc%'
  union all select table_name || '.' || column_name || '.' || collation_name from information_schema.columns
    where collation_name like 'cchc%'
  union all select table_name || '.' || column_name from information_schema.columns where column_name = 'agency_key'
  union all select c.relname || '.' || polname from pg_policy p join pg_class c on c.oid = polrelid where polname like 'cchc%'
  union all select proname from pg_proc where proname like 'cchc%' and proname not like 'cchc_report%' order by 1`;

const dropEverything = async (): Promise<void> => {
  const rows = await sql<{ statement: string }>(`
    select format('drop index %I', indexname) as statement from pg_indexes
     where indexname like 'cchc%' and tablename not like 'cchc%'
    union all select format('drop function %s cascade', oid::regprocedure)
      from pg_proc where proname like 'cchc%' and proname not like 'cchc_report%'
    union all select format('alter table %I drop column agency_key', table_name)
      from information_schema.columns where column_name = 'agency_key'
    union all select format('alter table %I alter %I type %s collate "default"', table_name, column_name, data_type)
      from information_schema.columns where collation_name = 'cchc_vi'`);
  for (const { statement } of rows.filter((row) => row.statement.startsWith('drop'))) await sql(statement);
  for (const { statement } of rows.filter((row) => row.statement.startsWith('alter'))) await sql(statement);
  await sql('drop collation cchc_vi');
};

test('DI-12 the first start makes eight columns, their triggers and every index', async () => {
  const names = (await sql<{ name: string }>(OURS)).map(({ name }) => name);
  expect(names.filter((name) => name.endsWith('.agency_key')).sort()).toEqual([
    'articles.agency_key',
    'files.agency_key',
    'meetings.agency_key',
    'official_documents.agency_key',
    'outreaches.agency_key',
    'plans.agency_key',
    'procedure_changes.agency_key',
    'procedures.agency_key',
  ]);
  expect(names.filter((name) => name.includes('_lnk.'))).toHaveLength(25);
  expect(names.filter((name) => name.includes('_one_draft'))).toHaveLength(7);
  expect(names.filter((name) => name.includes('_one_published'))).toHaveLength(7);
  expect(names).toEqual(
    expect.arrayContaining([
      'cchc_articles_slug_draft',
      'cchc_procedures_code_published',
      'cchc_plans_number_published',
    ]),
  );
});

test('DI-12 what was removed from the database is back after the next start, the keys of old records too', async () => {
  const before = await sql(OURS);
  let documentId = '';
  await withApp(async ({ strapi }) => {
    documentId = (await saveRecord(strapi, 'plan', await createCommune(strapi))).documentId;
  });
  await dropEverything();
  expect(await sql(OURS)).toEqual([]);
  await withApp(async ({ strapi, http }) => {
    expect(strapi.config.get('cchc.constraints')).toEqual({ missing: [] });
    await http.get('/api/cchc-report/ready').expect(200);
  });
  expect(await sql(OURS)).toEqual(before);
  const rows = await sql(
    `select agency_key = agency_id as right from plans join plans_agency_lnk on plan_id = plans.id
      where document_id = '${documentId}'`,
  );
  expect(rows).toEqual([{ right: true }, { right: true }]);
});

test('DI-12 a trigger that was switched off is on again after the next start, and what it missed is made good', async () => {
  await withApp(async ({ strapi }) => {
    const commune = await createCommune(strapi);
    await sql('alter table meetings_agency_lnk disable trigger all');
    await saveRecord(strapi, 'meeting', commune);
  });
  expect(await sql('select count(*)::int as n from meetings where agency_key is null')).toEqual([{ n: 2 }]);
  await withApp(async () => undefined);
  expect(await sql('select count(*)::int as n from meetings where agency_key is null')).toEqual([{ n: 0 }]);
});

test('DI-12 with duplicates in an old database the app starts, says which rule is missing and is not ready', async () => {
  await sql('drop index cchc_sectors_slug');
  await withApp(async ({ strapi }) => {
    await strapi.db.connection.raw('drop index cchc_sectors_slug');
    await strapi.db.query('api::sector.sector').create({ data: { name: 'A', slug: 'hai-lan' } });
    await strapi.db.query('api::sector.sector').create({ data: { name: 'B', slug: 'hai-lan' } });
  });
  await withApp(async ({ strapi, http }) => {
    expect(strapi.config.get('cchc.constraints')).toEqual({ missing: ['cchc_sectors_slug'] });
    const { body } = await http.get('/api/cchc-report/ready').expect(503);
    expect(body.data.reasons).toEqual(['Cơ sở dữ liệu chưa giữ được ràng buộc: cchc_sectors_slug.']);
    const [first] = await documents(strapi, 'sector').findMany({ filters: { name: 'A' } });
    await documents(strapi, 'sector').delete({ documentId: first?.documentId });
  });
  await withApp(async ({ http }) => {
    await http.get('/api/cchc-report/ready').expect(200);
  });
});

/** The alphabet, marks in the order of the dictionary (ngang, huyền, hỏi, ngã, sắc, nặng), and figures by their value. */
const IN_ORDER = [
  'à',
  'ả',
  'ã',
  'á',
  'ạ',
  'a 9',
  'A 10',
  'ă',
  'Ặ',
  'â',
  'b',
  'd',
  'Dz',
  'đ',
  'Đường',
  'e',
  'Ê',
  'i',
  'o',
  'ô',
  'ơ',
  'u',
  'ư',
  'y',
];

const namesInOrder = async ({ strapi, http }: TestApp): Promise<string[]> => {
  for (const name of [...IN_ORDER].sort())
    await documents(strapi, 'sector').create({ data: { name, slug: `s-${IN_ORDER.indexOf(name)}` } });
  const { body } = await http.get('/api/sectors?sort=name:asc&pagination[pageSize]=100').expect(200);
  return body.data.map(({ name }: { name: string }) => name);
};

const numbersInOrder = async ({ strapi, http }: TestApp): Promise<string[]> => {
  const commune = await createCommune(strapi);
  for (const number of ['10', '100', '76a', '9', '2'])
    await saveRecord(strapi, 'official-document', commune, { data: { number } });
  const { body } = await http.get('/api/official-documents?sort=number:asc').expect(200);
  return body.data.map(({ number }: { number: string }) => number);
};

test('AC-07 UP-02 lists are in Vietnamese order, and a schema sync keeps it and columns that no content type names, ours and those of the office', async () => {
  await sql('alter table articles add column own_column text');
  await sql(`update strapi_database_schema set hash = 'of an older version'`);
  const before = await sql(OURS);
  await withApp(async (app) => {
    expect(await namesInOrder(app)).toEqual(IN_ORDER);
    expect(await numbersInOrder(app)).toEqual(['2', '9', '10', '76a', '100']);
  });
  expect(await sql(OURS)).toEqual(before);
  const columns = await sql<{ column_name: string }>(
    "select column_name from information_schema.columns where table_name = 'articles'",
  );
  expect(columns.map(({ column_name }) => column_name)).toEqual(
    expect.arrayContaining(['own_column', 'agency_key', 'summary']),
  );
});
