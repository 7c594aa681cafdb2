import { Client } from 'pg';
import { createCommune, documents } from '../support/records';
import { type Statement, statementsOf } from '../support/statements';
import { startApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let slug: string;

beforeAll(async () => {
  app = await startApp();
  const { agency } = await createCommune(app.strapi);
  slug = String((await documents(app.strapi, 'agency').findOne({ documentId: agency }))?.['slug']);
});
afterAll(() => app.stop());

let asked = 0;

/** The statements of one request for figures that read records; of an address that was not asked for before, so that none is kept. */
const statementsOfOneRequest = async (): Promise<readonly Statement[]> => {
  const path = `/api/cchc-report/figures?agency=${slug}&period=2024-H1${'&'.repeat((asked += 1))}`;
  const sent = await statementsOf(app, async () => app.http.get(path).expect(200));
  return sent.filter(
    ({ sql }) => /\bfrom\b/.test(sql) && !/strapi_core_store|up_|admin_|strapi_api/.test(sql),
  );
};

it('LD-02 all figures take one statement a source', async () => {
  await statementsOfOneRequest();
  const tables = (await statementsOfOneRequest()).map(({ sql }) => /from "(\w+)" r\b/.exec(sql)?.[1]);
  expect(tables.sort()).toEqual([
    'agencies',
    'articles',
    'channels',
    'meetings',
    'official_documents',
    'outreaches',
    'plans',
    'procedure_changes',
    'procedures',
    'sectors',
  ]);
});

it('LD-02 the articles of an agency’s days are read from one index, whatever else the table holds', async () => {
  const { connection } = app.strapi.db;
  await connection.raw(
    `insert into articles (document_id, title, slug, kind, topic, published_on, published_at, agency_key)
     select 'bulk' || n, 'Tin ' || n, 'bulk-' || n, 'news', 'general', date '2015-01-01' + n % 3650, now(), n % 100
       from generate_series(1, 60000) n`,
  );
  await connection.raw('vacuum analyze articles');
  const statement = (await statementsOfOneRequest()).find(({ sql }) => /from "articles" r\b/.test(sql));
  if (statement === undefined) throw new Error('no statement reads the articles');
  const { rows } = await connection.raw(`explain ${statement.sql.replace(/\$\d+/g, '?')}`, [
    ...statement.bindings,
  ]);
  await connection.raw("delete from articles where document_id like 'bulk%'");
  const plan = rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
  expect(plan).toContain('Index Only Scan using cchc_articles_figures on articles r');
  expect(plan).not.toContain('Seq Scan on articles ');
});

it('DI-08 an answer is of one state of the records, whatever is written meanwhile', async () => {
  const { agency } = await createCommune(app.strapi);
  const [{ id: key }] = (
    await app.strapi.db.connection.raw('select id from agencies where document_id = ?', [agency])
  ).rows;
  const own = String((await documents(app.strapi, 'agency').findOne({ documentId: agency }))?.['slug']);
  const writer = new Client({ connectionString: app.database.url });
  await writer.connect();
  let stopped = false;
  // An article and a meeting of one day, always both in one transaction: no state holds one without the other.
  const writing = (async () => {
    for (let n = 0; !stopped; n += 1) {
      await writer.query('begin');
      await writer.query(
        `insert into articles (document_id, title, slug, kind, topic, published_on, published_at, agency_key)
         values ($1, 't', $1, 'news', 'general', '2024-02-01', now(), $2)`,
        [`pair-${n}`, key],
      );
      await writer.query(
        `insert into meetings (document_id, title, kind, topic, held_on, published_at, agency_key)
         values ($1, 't', 'conference', 'general', '2024-02-01', now(), $2)`,
        [`pair-${n}`, key],
      );
      await writer.query('commit');
    }
  })();
  const differences: number[] = [];
  for (let request = 0; request < 60; request += 1) {
    const { body } = await app.http.get(`/api/cchc-report/figures?agency=${own}&period=2024-H1`).expect(200);
    const value = (id: string): number =>
      body.data.figures.find((figure: { id: string }) => figure.id === id).value ?? 0;
    differences.push(value('articles') - value('meetings'));
  }
  stopped = true;
  await writing;
  await writer.end();
  expect(differences).toEqual(differences.map(() => 0));
});
