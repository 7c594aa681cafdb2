import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { startAppProcess } from '../../tests/support/appProcess';
import { withDatabase } from './process';
import { addAgencies, addCatalogue } from './figuresRecords';
import { atMost, times, type Line } from './page';
import { UNKEPT } from './load';
import { median } from './statistics';

/**
 * The eleven figures of one agency in three windows as hand-written SQL: the agency is a column of the row, the same indexes apply,
 * and one grouping gives every breakdown of a source. `$1` is the agency, `$2` and `$3` the first and last days of the windows.
 */
const windows = `(select unnest($2::date[]) as first, unnest($3::date[]) as last)`;

const countRows = (table: string, day: string, by: string, more = '', extra = ''): string => `
  select '${table}', w.first, ${by}, count(*)${extra}
    from ${table} r join ${windows} w on r.${day} between w.first and w.last
   where r.published_at is not null and r.agency_key = $1 ${more} group by 2, 3`;

const topic = 'and r.topic is not null';

export const BY_HAND: readonly string[] = [
  `select w.first, r.kind, r.topic, date_trunc('month', r.published_on), array_agg(l.channel_id), count(distinct r.id)
     from articles r join ${windows} w on r.published_on between w.first and w.last
     left join articles_channels_lnk l on l.article_id = r.id
    where r.published_at is not null and r.agency_key = $1 ${topic} group by 1, 2, 3, 4`,
  `${countRows('meetings', 'held_on', 'r.kind', topic, ', sum(r.attendees)')}
   union all ${countRows('outreaches', 'happened_on', "''", topic, ', sum(r.quantity)')}
   union all ${countRows('plans', 'issued_on', 'r.purpose', '', ', null')}
   union all ${countRows('official_documents', 'issued_on', 'r.type', '', ', null')}
   union all ${countRows('procedure_changes', 'posted_on', 'r.kind', '', ', null')}`,
  `select w.last, p.online_level, count(*), count(*) filter (where p.posted_on <= w.last)
     from procedures p, ${windows} w
    where p.published_at is not null and p.agency_key = $1
      and not exists (select from procedure_changes c join procedure_changes_procedure_lnk l on l.procedure_change_id = c.id
                       where l.procedure_id = p.id and c.published_at is not null
                         and (c.kind = 'new' and c.effective_on > w.last or c.kind = 'abolished' and c.effective_on <= w.last))
    group by 1, 2`,
];

/** To try the bench out, take a hundredth: `CCHC_BENCH_ARTICLES=10000`. */
const ARTICLES = Number(process.env['CCHC_BENCH_ARTICLES'] ?? 1_000_000);
const COUNT = ARTICLES.toLocaleString('en');
const AGENCIES = 200;
const EACH = ARTICLES / AGENCIES;
/** Agencies of the first stage, with a tenth of all rows. */
const FEW = AGENCIES / 10;
const ROUNDS = 60;

const AGENCY = 7;
const FIGURES = `/api/cchc-report/figures?agency=xa-${AGENCY}&period=2022-H1`;
/** 2022-H1, the half-year before it and the same half-year of 2021, by the cut-off of the decree. */
const FIRST_DAYS = ['2021-12-15', '2021-06-15', '2020-12-15'];
const LAST_DAYS = ['2022-06-14', '2021-12-14', '2021-06-14'];

interface Measured {
  /** Milliseconds to compute figures: the time of a computed answer minus that of a cached one. */
  readonly figures: number;
  readonly byHand: number;
}

const measureTime = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

/** Measures computed, cached and hand-written in turns, so that other load on the machine affects all three. */
const measure = async (url: string, database: Client): Promise<Measured> => {
  const get = async (path: string): Promise<void> => {
    const answer = await fetch(`${url}${path}`);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status}`);
    await answer.arrayBuffer();
  };
  const taken = { worked: [] as number[], kept: [] as number[], hand: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const worked = await measureTime(() => get(`${FIGURES}${UNKEPT}`));
    const kept = await measureTime(() => get(FIGURES));
    const hand = await measureTime(async () => {
      for (const sql of BY_HAND) await database.query(sql, [AGENCY, FIRST_DAYS, LAST_DAYS]);
    });
    if (round === 0) continue;
    taken.worked.push(worked);
    taken.kept.push(kept);
    taken.hand.push(hand);
  }
  return { figures: median(taken.worked) - median(taken.kept), byHand: median(taken.hand) };
};

/** LD-02: the figures of one agency among a tenth of the records and among all of them, compared with hand-written SQL. */
export const measureFigures = (): Promise<readonly Line[]> =>
  withDatabase(async (url) => {
    const serve = () =>
      startAppProcess({ url, drop: () => Promise.resolve() }, { NODE_ENV: 'production', LOG_LEVEL: 'error' });
    await (await serve()).stop();
    const database = new Client({ connectionString: url });
    await database.connect();
    try {
      await addCatalogue(database);
      const among = async (): Promise<Measured> => {
        const app = await serve();
        try {
          return await measure(app.url, database);
        } finally {
          await app.stop();
        }
      };
      await addAgencies(database, 1, FEW, EACH);
      const few = await among();
      await addAgencies(database, FEW + 1, AGENCIES, EACH);
      const all = await among();
      const ratio = all.figures / all.byHand;
      const growth = all.figures / few.figures;
      return [
        {
          what: `figures that are worked out, among ${COUNT} articles of ${AGENCIES} agencies: beside the same SQL by hand`,
          measured: `${times(ratio)} of ${all.byHand.toFixed(1)} ms`,
          goal: atMost(ratio, 6, '<= 6x by hand'),
        },
        {
          what: 'the same agency among ten times as many records',
          measured: times(growth),
          goal: atMost(growth, 1.2, '<= 1.2x'),
        },
      ];
    } finally {
      await database.end();
    }
  });
