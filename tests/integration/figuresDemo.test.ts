import { readFileSync } from 'node:fs';
import { FIGURE_IDS } from '../../src/plugins/cchc-report/server/src/domain/figures/ids';
import type { BreakdownRow, FigureAnswer } from '../../src/plugins/cchc-report/server/src/contract';
import { inProject } from '../../scripts/lib/project';
import { sharedDemoApp, type TestApp } from '../support/strapi';

jest.setTimeout(120_000);

type Row = Omit<BreakdownRow, 'key' | 'label'>;
type Expected = Record<string, Row & { breakdowns: Record<string, Record<string, Row>> }>;

/** Worked out by hand from the demo files; see database/demo/expected-2024-H1.md. */
const expected = JSON.parse(
  readFileSync(inProject('database', 'demo', 'expected-2024-H1.json'), 'utf8'),
) as Record<'decree' | 'calendar', Expected>;

let app: TestApp;

beforeAll(async () => {
  app = await sharedDemoApp();
});
afterAll(() => app.stop());

const answered = async (cutoff: string): Promise<readonly FigureAnswer[]> => {
  const { body } = await app.http.get(`/api/cchc-report/figures?period=2024-H1&cutoff=${cutoff}`).expect(200);
  return body.data.figures;
};

const byKey = (rows: readonly BreakdownRow[]): Record<string, Row> =>
  Object.fromEntries(rows.map(({ key, label, ...row }) => [key, row]));

describe.each(['decree', 'calendar'] as const)('DI-01 the demo figures of 2024-H1 under the %s', (cutoff) => {
  let figures: readonly FigureAnswer[];

  beforeAll(async () => {
    figures = await answered(cutoff);
  });

  it.each(FIGURE_IDS)('%s are those counted by hand', (id) => {
    const figure = figures.find((candidate) => candidate.id === id);
    const { breakdowns = {}, ...values } = expected[cutoff][id] ?? { value: undefined };
    expect(figure).toMatchObject(values);
    const rows = (figure?.breakdowns ?? []).map(({ by, rows: list }) => [by, byKey(list)]);
    expect(Object.fromEntries(rows)).toEqual(breakdowns);
  });
});

it('the records behind each figure and each row are as many as it counts', async () => {
  const token = await app.strapi.service('admin::api-token-content-api').create({
    name: 'records',
    description: '',
    kind: 'content-api',
    lifespan: null,
    type: 'full-access',
  });
  const total = async (path: string): Promise<number> => {
    const { body } = await app.http
      .get(`/api/cchc-report/figures/${path}&period=2024-H1&pageSize=1`)
      .set('Authorization', `Bearer ${token.accessKey}`)
      .expect(200);
    return body.meta.pagination.total;
  };
  // These two sum what is counted; the records behind them are the meetings and articles themselves.
  const summed = new Set(['meeting-attendees', 'months-with-articles']);
  for (const figure of await answered('decree')) {
    if (summed.has(figure.id)) continue;
    expect([figure.id, await total(`${figure.id}/records?cutoff=decree`)]).toEqual([figure.id, figure.value]);
    for (const { by, rows } of figure.breakdowns) {
      for (const { key, value } of rows) {
        const path = `${figure.id}/records?cutoff=decree&by=${by}&key=${encodeURIComponent(key)}`;
        expect([path, await total(path)]).toEqual([path, value]);
      }
    }
  }
});
