import { Client } from 'pg';
import { createCommune, documents } from '../support/records';
import { type Statement, statementsOf } from '../support/statements';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

let app: TestApp;
let slug: string;

beforeAll(async () => {
  app = await sharedApp();
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

/** Columns of a bulk row beside document, agency and publication; each type as the figures read it. */
const BULK: Readonly<Record<string, string>> = {
  articles: `title, slug, kind, topic, published_on) select 'Tin', 'bulk-' || n, 'news', 'general', date '2015-01-01' + n % 3650`,
  meetings: `title, kind, topic, held_on) select 'Họp', 'conference', 'general', date '2015-01-01' + n % 3650`,
  outreaches: `title, topic, quantity, happened_on) select 'Pa nô', 'general', 1, date '2015-01-01' + n % 3650`,
  plans: `number, symbol, subject, purpose, year, issued_on) select n, 'KH', 'Kế hoạch', 'par', 2015 + n % 10, date '2015-01-01' + n % 3650`,
  official_documents: `type, number, symbol, subject, issued_on) select 'decision', n::text, 'QĐ', 'Văn bản', date '2015-01-01' + n % 3650`,
  procedures: `code, name, execution_level, online_level) select '1.' || n, 'Thủ tục', 'commune', 'full'`,
  procedure_changes: `kind, effective_on, posted_on) select 'amended', date '2015-01-01' + n % 3650, date '2015-01-01' + n % 3650`,
};

/** What ties the bulk rows, to a record of the catalogue or to the bulk row of the same number: the link table, its columns, both tables. */
const TIES = [
  ['articles_channels_lnk', 'article_id', 'channel_id', 'articles', 'channels'],
  ['outreaches_channel_lnk', 'outreach_id', 'channel_id', 'outreaches', 'channels'],
  ['official_documents_sector_lnk', 'official_document_id', 'sector_id', 'official_documents', 'sectors'],
  ['procedures_sector_lnk', 'procedure_id', 'sector_id', 'procedures', 'sectors'],
  [
    'procedure_changes_procedure_lnk',
    'procedure_change_id',
    'procedure_id',
    'procedure_changes',
    'procedures',
  ],
] as const;

const ROWS = 5_000;

it('LD-02 every source is read from an index, whatever else its table holds', async () => {
  const { connection } = app.strapi.db;
  for (const [table, columns] of Object.entries(BULK)) {
    const [names = '', values = ''] = columns.split(') select ');
    await connection.raw(
      `insert into ${table} (document_id, published_at, agency_key, ${names})
       select 'bulk' || n, now(), n % 100, ${values} from generate_series(1, ${ROWS}) n`,
    );
  }
  for (const [ties, own, other, records, targets] of TIES)
    await connection.raw(
      `insert into ${ties} (${own}, ${other})
       select r.id, coalesce(t.id, (select max(id) from ${targets})) from ${records} r
         left join ${targets} t on t.document_id = r.document_id where r.document_id like 'bulk%'`,
    );
  const tables = [...Object.keys(BULK), ...TIES.map(([ties]) => ties)];
  for (const table of tables) await connection.raw(`vacuum analyze ${table}`);
  const read: string[] = [];
  const scanned: string[] = [];
  let articles = '';
  for (const { sql, bindings } of await statementsOfOneRequest()) {
    const { rows } = await connection.raw(`explain ${sql.replace(/\$\d+/g, '?')}`, [...bindings]);
    const plan = rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
    if (/from "articles" r\b/.test(sql)) articles = plan;
    read.push(...tables.filter((table) => plan.includes(` on ${table} `)));
    scanned.push(...tables.filter((table) => plan.includes(`Seq Scan on ${table} `)));
  }
  for (const [ties] of TIES) await connection.raw(`truncate ${ties}`);
  for (const table of Object.keys(BULK).reverse())
    await connection.raw(`delete from ${table} where document_id like 'bulk%'`);
  expect([...new Set(read)].sort()).toEqual(expect.arrayContaining(Object.keys(BULK).sort()));
  expect(scanned).toEqual([]);
  expect(articles).toContain('Index Only Scan using cchc_articles_figures on articles r');
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
