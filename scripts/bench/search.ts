import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../database/embedded';
import { fold } from '../../src/plugins/cchc-report/server/src/domain/search';
import { createDatabase } from '../../tests/support/database';
import { SERVER_URL } from '../../tests/support/environment';
import { atMost, type Line } from './line';
import { clientOf, type Client as Load } from './load';
import { startServer } from './process';
import { median } from './statistics';
import { RARE, VOCABULARY } from './words';

const ROWS = 1_000_000;
const ROUNDS = 30;
/** An answer that somebody who types waits for. */
const GOAL = 200;

/** What is looked for, and the same as a developer would write it for PostgreSQL. */
const QUERIES = [
  { what: 'a rare word', q: RARE, tsquery: `${fold(RARE)}:*` },
  { what: 'a word in most records', q: 'thủ', tsquery: 'thu:*' },
  { what: 'two common words', q: 'đường xã', tsquery: 'duong:* & xa:*' },
  { what: 'the beginning of words', q: 'ngh', tsquery: 'ngh:*' },
  { what: 'one letter', q: 't', tsquery: 't:*' },
] as const;

const BY_HAND = `
  select r.document_id, r.title, r.published_on, r.summary from cchc_report_search e join articles r on r.id = e.row_id
   where e.source = 'articles' and e.is_public and e.words @@ $1::tsquery
   order by e.title_words @@ $1::tsquery desc, e.day desc nulls last, e.row_id desc limit 25`;

/** Search over a million published articles of 160 words, in the built app and by the same SQL by hand. */
export async function measureSearch(): Promise<readonly Line[]> {
  const postgres = await startEmbeddedPostgres({ fast: true });
  try {
    process.env[SERVER_URL] = postgres.url;
    const { url } = await createDatabase('empty');
    await (await startServer(url)).stop();
    const database = new Client({ connectionString: url });
    await database.connect();
    try {
      await fill(database);
      const start = performance.now();
      const server = await startServer(url);
      const minutes = (performance.now() - start) / 60_000;
      const client = clientOf(server.ready);
      await database.query('vacuum analyze cchc_report_search');
      const lines = await measureQueries(database, client);
      client.close();
      await server.stop();
      return [
        {
          what: 'search: the first start over 1,000,000 articles',
          measured: `${minutes.toFixed(1)} min`,
          goal: null,
        },
        ...lines,
      ];
    } finally {
      await database.end();
    }
  } finally {
    await postgres.stop();
  }
}

/** The rows as the first start of a newer version finds them: nothing of search is there yet. */
async function fill(database: Client): Promise<void> {
  const phrase = (length: number): string =>
    `(select string_agg(($1::text[])[1 + floor(${VOCABULARY.length} * power(random(), 4))::integer], ' ') from generate_series(1, ${length}) where n > 0)`;
  await database.query('alter table articles disable trigger cchc_report_search_insert');
  for (let first = 1; first <= ROWS; first += ROWS / 20)
    await database.query(
      `insert into articles (document_id, title, slug, kind, topic, published_on, summary, body, published_at, created_at, updated_at)
       select 'search-' || n, ${phrase(12)} || ' ' || n, 'search-' || n, 'news', 'general', date '2010-01-01' + n % 5800, ${phrase(30)},
              ${phrase(120)}, now(), now(), now() from generate_series($2::integer, $3::integer) n`,
      [VOCABULARY, first, first + ROWS / 20 - 1],
    );
  await database.query('drop table cchc_report_search, cchc_report_search_sources');
  await database.query('vacuum analyze articles');
}

async function measureQueries(database: Client, client: Load): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { what, q, tsquery } of QUERIES) {
    const endpoint: number[] = [];
    const byHand: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const asked = await client.search(q);
      const start = performance.now();
      await database.query(BY_HAND, [tsquery]);
      if (round === 0) continue;
      endpoint.push(asked);
      byHand.push(performance.now() - start);
    }
    const [milliseconds, hand] = [median(endpoint), median(byHand)];
    lines.push({
      what: `search among 1,000,000 articles: ${what}, beside the same SQL by hand`,
      measured: `${milliseconds.toFixed(0)} ms, ${(milliseconds / hand).toFixed(2)}x`,
      goal: atMost(milliseconds, GOAL, `<= ${GOAL} ms`),
    });
  }
  return lines;
}
