import type { BreakdownRow, FigureAnswer } from '../../src/plugins/cchc-report/server/src/contract';
import { appendixIn, type PrintedAppendix } from '../../src/packages/nd30-document/tests/support/appendix';
import { openWord } from '../../src/packages/nd30-document/tests/support/wordFile';
import { sharedDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

const NOW = new Date('2026-11-25T08:00:00Z');
const LABELS = ['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV', 'Phụ lục V', 'Phụ lục VI'];

let app: TestApp;

beforeAll(async () => {
  app = await sharedDemoApp();
});
afterAll(() => app.stop());

/**
 * New, amended, replaced and abolished in each sector, counted by hand in `procedure-changes.yaml` by the day a change was made
 * public, the sector being that of its procedure in `procedures.yaml`.
 */
const CHANGES_OF_SECTORS = {
  decree: {
    'Chứng thực': [2, 0, 1, 0],
    'Hộ tịch': [0, 2, 0, 0],
    'Thành lập và hoạt động của hộ kinh doanh': [0, 0, 0, 1],
  },
  calendar: {
    'Chứng thực': [2, 1, 1, 0],
    'Hộ tịch': [0, 1, 0, 0],
    'Thành lập và hoạt động của hộ kinh doanh': [1, 0, 0, 1],
  },
} as const;

/** "..." is a number that is not recorded. */
const numbers = (cells: readonly string[]): readonly (number | null)[] =>
  cells.map((cell) => (cell === '...' || cell === '' ? null : Number(cell.replaceAll('.', ''))));

describe.each(['decree', 'calendar'] as const)('the appendices of 2024-H1 under the %s', (cutoff) => {
  let figures: readonly FigureAnswer[];
  let appendix: (label: string) => PrintedAppendix;

  beforeAll(async () => {
    const { body } = await app.http
      .get(`/api/cchc-report/figures?agency=ich-hau&period=2024-H1&cutoff=${cutoff}`)
      .expect(200);
    figures = body.data.figures;
    const { bytes } = await app.strapi
      .plugin('cchc-report')
      .service('report')
      .build({ agency: 'ich-hau', period: '2024-H1', cutoff, appendices: 'all', now: NOW });
    const file = openWord(bytes);
    appendix = (label) => appendixIn(file, label);
  });

  const figure = (id: string): FigureAnswer => {
    const found = figures.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`No figure ${id}.`);
    return found;
  };
  const rows = (id: string, by: string): readonly BreakdownRow[] =>
    figure(id).breakdowns.find((breakdown) => breakdown.by === by)?.rows ?? [];
  const occurring = (id: string, by: string): readonly number[] =>
    rows(id, by).flatMap(({ value }) => (value !== null && value > 0 ? [value] : []));

  it('OUT-04 articles: months, kinds and the list add up to the figure', () => {
    const [summary, list] = appendix('Phụ lục I').tables;
    expect(list?.body).toHaveLength(figure('articles').value ?? -1);
    expect(list?.total.join('')).toBe(`Tổng số: ${figure('articles').value} tin, bài`);
    const months = rows('articles', 'month');
    expect(summary?.body.map(([month]) => month)).toEqual(
      months.map(({ label }) => label.replace(/ 0(?=[3-9]\/)/, ' ')),
    );
    expect(numbers(summary?.body.map((row) => row.at(-1) ?? '') ?? [])).toEqual(
      months.map(({ value }) => value),
    );
    expect(numbers(summary?.total.slice(1) ?? [])).toEqual([
      ...occurring('articles', 'kind'),
      figure('articles').value,
    ]);
  });

  it('OUT-04 meetings: kinds, attendees and the list add up to the figures', () => {
    const [summary, list] = appendix('Phụ lục II').tables;
    expect(list?.body).toHaveLength(figure('meetings').value ?? -1);
    const attendees = figure('meeting-attendees').value;
    expect(numbers(summary?.total.slice(1) ?? [])).toEqual([figure('meetings').value, attendees]);
    expect(numbers([list?.total[6] ?? ''])).toEqual([attendees]);
    expect(numbers(summary?.body.map((row) => row[1] ?? '') ?? [])).toEqual(occurring('meetings', 'kind'));
  });

  it('OUT-04 other forms: each time is listed once', () => {
    const [summary, list] = appendix('Phụ lục III').tables;
    expect(list?.body).toHaveLength(figure('outreach').value ?? -1);
    expect(numbers([summary?.total[1] ?? ''])).toEqual([figure('outreach').value]);
  });

  it('OUT-04 procedures: sectors, changes, online levels and both lists add up to the figures', () => {
    const [summary, list, changes] = appendix('Phụ lục IV').tables;
    const inForce = figure('procedures-in-force').value ?? -1;
    const posted = figure('procedures-posted').value ?? -1;
    const level = (key: string): number =>
      rows('procedures-in-force', 'online-level').find((row) => row.key === key)?.value ?? 0;
    expect(list?.body).toHaveLength(inForce);
    expect(list?.body.filter((row) => row.at(-1) !== '')).toHaveLength(posted);
    expect(changes?.body).toHaveLength(figure('procedure-changes').value ?? -1);
    expect(numbers(summary?.total.slice(1, 10) ?? [])).toEqual([
      inForce,
      ...rows('procedure-changes', 'kind').map(({ value }) => value),
      level('full'),
      level('partial'),
      inForce - level('full') - level('partial'),
      posted,
    ]);
    const sectors = new Map(summary?.body.map((row) => [row[0], Number(row[1])]));
    for (const { label, value } of rows('procedures-in-force', 'sector'))
      expect(sectors.get(label)).toBe(value);
  });

  it('OUT-04 procedures: a change stands in the row of its own procedure’s sector', () => {
    const [summary] = appendix('Phụ lục IV').tables;
    const changes = summary?.body.map((row) => [row[0] ?? '', numbers(row.slice(2, 6))]) ?? [];
    expect(Object.fromEntries(changes)).toEqual(CHANGES_OF_SECTORS[cutoff]);
  });

  it('OUT-04 objectives: one row each, done as the figure counts them', () => {
    const [list] = appendix('Phụ lục V').tables;
    expect(list?.body).toHaveLength(figure('plan-objectives').value ?? -1);
    // Done after its day is done too, and told apart.
    const states = list?.body.map((row) =>
      row.at(-1) === 'Hoàn thành sau thời hạn' ? 'Đã hoàn thành' : row.at(-1),
    );
    for (const { label, value } of rows('plan-objectives', 'state'))
      expect(states?.filter((state) => state === label)).toHaveLength(value ?? -1);
  });

  it('each is numbered in Roman figures, and the text names them all', () => {
    for (const label of LABELS) expect(appendix(label).label).toBe(label);
    expect(appendix('Phụ lục I').referredTo).toBe(true);
    expect(appendix('Phụ lục VI').referredTo).toBe(true);
  });
});
