import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { fold } from '../../src/plugins/cchc-report/server/src/domain/search';
import { withDatabase, startServer } from './process';
import { atMost, type Line } from './page';
import { createClient, type Client as Load } from './load';
import { median } from './statistics';

/** Words of administration, the most common first. */
const COMMON =
  'thủ tục hành chính đường cải cách công khai kết quả giải quyết hồ sơ của xã và các cho người dân tuyên truyền trên cổng thông tin điện tử hội nghị kế hoạch phòng ban ủy nhân tỉnh thực hiện nhiệm vụ năm tháng quý báo cáo tổng hợp số hóa dịch trực tuyến một cửa liên khai sinh đăng ký đất đai chứng nhận quyền sử dụng xây dựng nông thôn mới văn bản định chỉ thị theo quy trình lãnh đạo cán bộ viên chức kiểm tra giám sát phản ánh kiến tiếp trả lệ phí tài ngân sách chuyển đổi phát triển kinh tế an ninh'.split(
    ' ',
  );
const BEGINNINGS = 'ngh tr ph kh th ch đ b l m n q r s t v x h g c'.split(' ');
const ENDINGS = 'á ê ơi ươn ung iêm oan âu ich ăng ôn ao'.split(' ');
const KINDS = 4000;

const makeWord = (index: number): string => {
  const beginning = BEGINNINGS[index % BEGINNINGS.length] ?? '';
  const ending = ENDINGS[Math.floor(index / BEGINNINGS.length) % ENDINGS.length] ?? '';
  return `${beginning}${ending}${index}`;
};

export const VOCABULARY: readonly string[] = Array.from(
  { length: KINDS },
  (_, index) => COMMON[index] ?? makeWord(index),
);

/** The rarest word. */
export const RARE = VOCABULARY.at(-1) ?? '';

/** Words of one campaign each: of the newest articles, and of old ones only. */
export const CAMPAIGN = 'chiendich';
export const OLD = 'xuakia';

const ROWS = 1_000_000;
const COUNT = ROWS.toLocaleString('en');
const ROUNDS = 30;
/** Some hand-written statements take seconds. */
const ROUNDS_BY_HAND = 5;
/** Milliseconds in which somebody who types expects an answer. */
const GOAL = 200;

/** Search terms, each with its hand-written query. */
const QUERIES = [
  { what: 'a rare word', q: RARE, tsquery: `${fold(RARE)}:*` },
  { what: 'a word in most records', q: 'thủ', tsquery: 'thu:*' },
  { what: 'two common words', q: 'đường xã', tsquery: 'duong:* & xa:*' },
  { what: 'the beginning of words', q: 'ngh', tsquery: 'ngh:*' },
  { what: 'one letter', q: 't', tsquery: 't:*' },
  { what: 'a word of a campaign, in the newest records alone', q: CAMPAIGN, tsquery: `${fold(CAMPAIGN)}:*` },
  { what: 'a word in a third of the records, none of them new', q: OLD, tsquery: `${fold(OLD)}:*` },
] as const;

const BY_HAND = `
  select r.document_id, r.title, r.published_on, r.summary from cchc_report_search e join articles r on r.id = e.row_id
   where e.source = 'articles' and e.is_public and e.words @@ $1::tsquery
   order by e.title_words @@ $1::tsquery desc, e.day desc nulls last, e.row_id desc limit 25`;

/** Compares search over a million articles of 160 words with hand-written SQL. */
export const measureSearch = (): Promise<readonly Line[]> =>
  withDatabase(async (url) => {
    await (await startServer(url)).stop();
    const database = new Client({ connectionString: url });
    await database.connect();
    try {
      await fill(database);
      const start = performance.now();
      const server = await startServer(url);
      const minutes = (performance.now() - start) / 60_000;
      const client = createClient(server.ready);
      await database.query('vacuum analyze cchc_report_search');
      const lines = await measureQueries(database, client);
      client.close();
      await server.stop();
      const first = {
        what: `search: the first start over ${COUNT} articles`,
        measured: `${minutes.toFixed(1)} min`,
      };
      return [{ ...first, goal: null }, ...lines];
    } finally {
      await database.end();
    }
  });

/** Number of phrases of thirty words that texts are put together from; choosing single words would take too long. */
const PHRASES = 20_000;

const anyPhrase = `(1 + floor(${PHRASES} * random()))::integer`;

/** Adds the articles without their search rows, as the first start after an upgrade finds them. */
async function fill(database: Client): Promise<void> {
  await database.query(
    `create temporary table phrases as
     select n as id, string_agg(($1::text[])[1 + floor(${VOCABULARY.length} * power(random(), 4))::integer], ' ') as words
       from generate_series(1, ${PHRASES}) n, generate_series(1, 30) group by n`,
    [VOCABULARY],
  );
  await database.query('alter table articles disable trigger cchc_report_search_insert');
  for (let first = 1; first <= ROWS; first += ROWS / 20)
    await database.query(
      `insert into articles (document_id, title, slug, kind, topic, published_on, summary, body, published_at, created_at, updated_at)
       select 'search-' || n,
              substring(t.words from '^(?:\\S+ ){11}\\S+') || ' ' || n
                || case when n % 5800 > 5798 then ' ${CAMPAIGN}' when n % 5800 < 1900 then ' ${OLD}' else '' end,
              'search-' || n, 'news', 'general', date '2010-01-01' + n % 5800, s.words,
              concat_ws(' ', a.words, b.words, c.words, d.words), now(), now(), now()
         from (select n, ${anyPhrase} as t, ${anyPhrase} as s, ${anyPhrase} as a, ${anyPhrase} as b, ${anyPhrase} as c,
                      ${anyPhrase} as d from generate_series($1::integer, $2::integer) n) picked
         join phrases t on t.id = picked.t join phrases s on s.id = picked.s join phrases a on a.id = picked.a
         join phrases b on b.id = picked.b join phrases c on c.id = picked.c join phrases d on d.id = picked.d`,
      [first, first + ROWS / 20 - 1],
    );
  await database.query('drop table phrases, cchc_report_search, cchc_report_search_sources');
  await database.query('vacuum analyze articles');
}

async function measureQueries(database: Client, client: Load): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { what, q, tsquery } of QUERIES) {
    const endpoint: number[] = [];
    const byHand: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const asked = await client.search(q);
      if (round > 0) endpoint.push(asked);
      if (round > ROUNDS_BY_HAND) continue;
      const start = performance.now();
      await database.query(BY_HAND, [tsquery]);
      if (round > 0) byHand.push(performance.now() - start);
    }
    const [milliseconds, hand] = [median(endpoint), median(byHand)];
    lines.push({
      what: `search among ${COUNT} articles: ${what}, beside the same SQL by hand`,
      measured: `${milliseconds.toFixed(0)} ms, ${(milliseconds / hand).toFixed(2)}x of ${hand.toFixed(0)} ms`,
      goal: atMost(milliseconds, GOAL, `<= ${GOAL} ms`),
    });
  }
  return lines;
}
