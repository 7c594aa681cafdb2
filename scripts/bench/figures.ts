import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import { startAppProcess } from '../../tests/support/appProcess';
import { withDatabase } from './database';
import { addAgencies, addCatalogue } from './figuresRecords';
import { BY_HAND } from './figuresByHand';
import { atMost, times, type Line } from './line';
import { UNKEPT } from './load';
import { median } from './statistics';

/** A hundredth of it to try the bench out: `CCHC_BENCH_ARTICLES=10000`. */
const ARTICLES = Number(process.env['CCHC_BENCH_ARTICLES'] ?? 1_000_000);
const COUNT = ARTICLES.toLocaleString('en');
const AGENCIES = 200;
const EACH = ARTICLES / AGENCIES;
/** Agencies of the first stage: a tenth of all rows. */
const FEW = AGENCIES / 10;
const ROUNDS = 60;

const AGENCY = 7;
const FIGURES = `/api/cchc-report/figures?agency=xa-${AGENCY}&period=2022-H1`;
/** 2022-H1, the half-year before and the same one a year earlier, as the decree closes them. */
const FIRST_DAYS = ['2021-12-15', '2021-06-15', '2020-12-15'];
const LAST_DAYS = ['2022-06-14', '2021-12-14', '2021-06-14'];

interface Measured {
  /** Milliseconds of figures that are worked out, above those of figures that are kept. */
  readonly figures: number;
  readonly byHand: number;
}

const timeOf = async (act: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

/** Worked out, kept and by hand in turns, so that whatever else the machine does meets all three. */
const measure = async (url: string, database: Client): Promise<Measured> => {
  const get = async (path: string): Promise<void> => {
    const answer = await fetch(`${url}${path}`);
    if (!answer.ok) throw new Error(`GET ${path}: ${answer.status}`);
    await answer.arrayBuffer();
  };
  const taken = { worked: [] as number[], kept: [] as number[], hand: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const worked = await timeOf(() => get(`${FIGURES}${UNKEPT}`));
    const kept = await timeOf(() => get(FIGURES));
    const hand = await timeOf(async () => {
      for (const sql of BY_HAND) await database.query(sql, [AGENCY, FIRST_DAYS, LAST_DAYS]);
    });
    if (round === 0) continue;
    taken.worked.push(worked);
    taken.kept.push(kept);
    taken.hand.push(hand);
  }
  return { figures: median(taken.worked) - median(taken.kept), byHand: median(taken.hand) };
};

/** LD-02: the figures of one agency among a tenth of the records and among all of them, beside the same SQL by hand. */
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
