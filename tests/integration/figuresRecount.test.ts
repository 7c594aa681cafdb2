import { startAppProcess } from '../support/appProcess';
import { checkMerger, checkSeed, insertCatalogue } from '../support/randomOffice';
import {
  addable,
  figuresOf,
  type Office,
  splitDays,
  sum,
  writeNeighbour,
  writeOffice,
  writeShuffled,
} from '../support/randomOffice/metamorphic';
import type { Days } from '../support/randomOffice/windows';
import { openRows, type Rows } from '../support/rows';
import { sharedApp, type TestApp } from '../support/strapi';
import { volume } from '../support/volume';

jest.setTimeout(120_000);

let app: TestApp;
let rows: Rows;

beforeAll(async () => {
  app = await sharedApp();
  rows = await openRows(app.database);
  await insertCatalogue(rows);
});
afterAll(async () => {
  await rows.end();
  await app.stop();
});

// Two hundred: tests/long/figuresRecount.test.ts.
it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'OUT-04 the tables of the report, the endpoint and an independent count are equal, seed %d',
  (seed) => checkSeed(app, rows, seed),
);

it.each([31, 32, 33, 34])(
  'TR-04 the figures of an office with its predecessors are those of each, joined by the rule of the figure, seed %d',
  (seed) => checkMerger(app, rows, seed),
);

describe.each([11, 12, 13, 14])('DI-11 random records, seed %d', (seed) => {
  let office: Office;

  beforeAll(async () => {
    office = await writeOffice(rows, seed);
  });

  it('the order in which they were written changes nothing', async () => {
    const { slug, compared } = office;
    const copy = await writeShuffled(rows, office);
    expect(await figuresOf(app, copy, compared.cutoff, compared.period)).toEqual(
      await figuresOf(app, slug, compared.cutoff, compared.period),
    );
  });

  it('a period cut in two adds up, to the last row', async () => {
    const { slug, compared, random } = office;
    const days = { from: compared.value.days.from, to: compared.sameLastYear.days.to };
    const whole = days.from < days.to ? days : { from: days.to, to: days.from };
    const ask = async (part: Days) =>
      addable(await figuresOf(app, slug, compared.cutoff, { period: 'custom', ...part }));
    const parts = await Promise.all(splitDays(random, whole).map(ask));
    const expected = await ask(whole);
    expect(expected.size).toBeGreaterThan(0);
    expect(Object.fromEntries(sum(parts))).toEqual(Object.fromEntries(expected));
  });

  it('another office changes nothing', async () => {
    const { slug, compared } = office;
    const before = await figuresOf(app, slug, compared.cutoff, compared.period);
    await writeNeighbour(office, rows);
    expect(await figuresOf(app, slug, compared.cutoff, compared.period)).toEqual(before);
  });
});

// Node takes the zone of `TZ` or, without it, that of the machine (/etc/localtime): both are where the process begins.
it.each(
  volume<readonly (readonly [string, number])[]>(
    [['America/New_York', 22]],
    [
      ['Asia/Ho_Chi_Minh', 21],
      ['America/New_York', 22],
      ['Pacific/Kiritimati', 23],
    ],
  ),
)(
  'DI-05 a process that is started in %s, on a database of another zone, counts and tells instants as one in UTC',
  async (zone, seed) => {
    const { slug, compared } = await writeOffice(rows, seed);
    const name = new URL(app.database.url).pathname.slice(1);
    await rows.all(`alter database ${name} set timezone to 'Pacific/Auckland'`);
    const elsewhere = await startAppProcess(app.database, { TZ: zone });
    try {
      const figures = new URLSearchParams({ agency: slug, cutoff: compared.cutoff, ...compared.period });
      for (const path of [
        `/api/cchc-report/figures?${figures}`,
        '/api/articles?fields[0]=publishedOn&fields[1]=publishedAt&fields[2]=updatedAt&sort=documentId',
      ]) {
        const answered = await fetch(`${elsewhere.url}${path}`);
        const { body } = await app.http.get(path).expect(200);
        expect(((await answered.json()) as typeof body).data).toEqual(body.data);
        expect(JSON.stringify(body.data).length).toBeGreaterThan(200);
      }
    } finally {
      await rows.all(`alter database ${name} reset timezone`);
      await elsewhere.stop();
    }
  },
);
