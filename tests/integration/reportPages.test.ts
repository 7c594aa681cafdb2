import { render, type Rendering } from '../../src/packages/nd30-document/tests/support/pdf';
import { readCells, openWord, readText } from '../../src/packages/nd30-document/tests/support/wordFile';
import { descendants } from '../../src/packages/nd30-document/tests/support/xml';
import { sharedDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(300_000);

const NOW = new Date('2026-11-23T08:00:00Z');
const PERIODS = ['2024', '2024-H1', '2024-9M', '2023-H2'];
/** Months of the worked example: with the longest lists, at the turn of a year, and with few records. */
const MONTHS = ['2024-01', '2024-06', '2024-12', '2023-01'];

let app: TestApp;
let drawn: Rendering;
const files: Record<string, Uint8Array> = {};

beforeAll(async () => {
  app = await sharedDemoApp();
  const report = app.strapi.plugin('cchc-report').service('report');
  for (const period of [...PERIODS, ...MONTHS])
    files[period] = (await report.build({ agency: 'ich-hau', period, now: NOW })).bytes;
  drawn = await render(files);
});
afterAll(async () => {
  await drawn.remove();
  await app.stop();
});

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The numbers of each row of the table of articles, as they stand across the page. */
const rowsOfNumbers = (period: string): readonly RegExp[] => {
  const tables = descendants(openWord(files[period] ?? new Uint8Array()).body, 'w:tbl');
  const table = tables.find((candidate) => readText(candidate).includes('Tổng số tin, bài'));
  if (table === undefined) throw new Error(`the report of ${period} has no table of articles`);
  return readCells(table)
    .slice(1)
    .map((cells) => new RegExp(cells.slice(1).map(readText).join('\\s+')));
};

// The year's table once ended at the foot of a page, and its other rows were drawn nowhere.
test.each(PERIODS)(
  'OUT-03 the report of %s is drawn with every row of its table of articles',
  async (period) => {
    const pdf = drawn.pdf(period);
    const pages = await Promise.all(
      Array.from({ length: await pdf.pages() }, (_, index) => pdf.rows(index + 1)),
    );
    const expected = rowsOfNumbers(period);
    expect(expected.length).toBeGreaterThan(3);
    expect(expected.filter((row) => !row.test(pages.join('\n')))).toEqual([]);
  },
);

test.each([...PERIODS, ...MONTHS])(
  'the report of %s does not end with a signature alone on its page',
  async (period) => {
    const pdf = drawn.pdf(period);
    const last = await pdf.textBelowMargin(await pdf.pages());
    expect(last).toContain('Nơi nhận:');
    expect(squeezed(last.slice(0, last.indexOf('Nơi nhận:')))).not.toBe('');
  },
);

test.each(MONTHS)('the report of %s, a month, has two pages at most', async (period) => {
  expect(await drawn.pdf(period).pages()).toBeLessThanOrEqual(2);
});
