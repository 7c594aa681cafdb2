import type { BreakdownRow, FigureAnswer } from '../../../src/plugins/cchc-report/server/src/contract';
import type { Counted, Recount } from './recount';

const MOMENTS = ['value', 'previous', 'sameLastYear'] as const;
type Moment = (typeof MOMENTS)[number];

/** Rows of which only today's attributes are known. */
const NOT_COMPARED = new Set(['procedures-in-force/sector', 'procedures-in-force/online-level']);

const wholeOf = ({ values }: Counted, figure: string): number | null => values.get(figure) ?? null;

/** The expected value of a row: null if its figure is null, otherwise the count, or 0. */
const rowOf = (counted: Counted, figure: string, path: string): number | null => {
  if (wholeOf(counted, figure) === null) return null;
  return counted.values.get(path) ?? (figure === 'meeting-attendees' ? null : 0);
};

const expectedRow = (recount: Recount, figure: string, by: string, key: string): Record<string, unknown> => {
  const path = `${figure}/${by}`;
  const at = (moment: Moment): number | null =>
    moment !== 'value' && NOT_COMPARED.has(path) ? null : rowOf(recount[moment], figure, `${path}/${key}`);
  const row = { value: at('value'), previous: at('previous'), sameLastYear: at('sameLastYear') };
  if (path !== 'outreach/channel') return row;
  const quantity = `outreach/quantity/${key}`;
  return {
    ...row,
    quantity: recount.value.values.get(quantity) ?? null,
    unit: recount.value.units.get(quantity) ?? null,
  };
};

const numbersOf = ({ value, previous, sameLastYear, ...row }: BreakdownRow): Record<string, unknown> => ({
  value,
  previous,
  sameLastYear,
  ...('quantity' in row ? { quantity: row.quantity, unit: row.unit } : {}),
});

const monthRows = ({ months }: Recount, figure: string): readonly unknown[] =>
  months.map((month) =>
    Object.fromEntries(MOMENTS.map((moment) => [moment, wholeOf(month[moment], figure)])),
  );

/** Every row that was counted in a moment that the breakdown is compared in. */
const countedKeys = (recount: Recount, path: string): readonly string[] => {
  const moments = NOT_COMPARED.has(path) ? (['value'] as const) : MOMENTS;
  const keys = moments.flatMap((moment) => [...recount[moment].values.keys()]);
  return keys.filter((key) => key.startsWith(`${path}/`)).map((key) => key.slice(path.length + 1));
};

/** Fails unless an answer of the endpoint is what was counted, to the last row. */
export const expectAnswer = (figures: readonly FigureAnswer[], recount: Recount): void => {
  expect(figures.map(({ id }) => id)).toHaveLength(11);
  for (const { id, breakdowns, ...figure } of figures) {
    expect([id, figure.value, figure.previous, figure.sameLastYear]).toEqual([
      id,
      ...MOMENTS.map((moment) => wholeOf(recount[moment], id)),
    ]);
    for (const { by, rows } of breakdowns) {
      if (by === 'month') {
        expect([id, by, rows.map(numbersOf)]).toEqual([id, by, monthRows(recount, id)]);
        continue;
      }
      const told = Object.fromEntries(rows.map((row) => [row.key, numbersOf(row)]));
      const expected = rows.map(({ key }) => [key, expectedRow(recount, id, by, key)] as const);
      expect([id, by, told]).toEqual([id, by, Object.fromEntries(expected)]);
      const keys = rows.map(({ key }) => key);
      expect([id, by, countedKeys(recount, `${id}/${by}`).filter((key) => !keys.includes(key))]).toEqual([
        id,
        by,
        [],
      ]);
    }
  }
};
