import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rows } from '../rows';
import type { Compared, Days, Stretch } from './windows';

/** Figures and rows by a path as `articles/kind/news`; a row that does not occur is missing. */
export interface Counted {
  readonly values: ReadonlyMap<string, number | null>;
  readonly units: ReadonlyMap<string, string | null>;
}

export interface Recount {
  readonly value: Counted;
  readonly previous: Counted;
  readonly sameLastYear: Counted;
  /** In the order of the months of the period. */
  readonly months: readonly Readonly<Record<'value' | 'previous' | 'sameLastYear', Counted>>[];
}

const SQL = readFileSync(join(__dirname, 'recount.sql'), 'utf8');

/** The driver knows parameters by number, a reader by name. */
const NAMES = ['agency', 'from', 'to', 'months', 'year', 'reached'] as const;
const CASTS = ['integer', 'date', 'date', 'text', 'integer', 'text'] as const;
const STATEMENT = NAMES.reduce(
  (sql, name, index) =>
    sql.replaceAll(new RegExp(`(?<!:):${name}\\b`, 'g'), `$${index + 1}::${CASTS[index]}`),
  SQL.replaceAll(/^--.*$/gm, ''),
);

const run = async (
  rows: Rows,
  agency: number,
  { from, to }: Days,
  { months, year }: Pick<Stretch, 'months' | 'year'>,
  reached: Readonly<Record<string, number | null>>,
): Promise<Counted> => {
  const found = await rows.all<{ key: string; value: string | null; unit: string | null }>(STATEMENT, [
    agency,
    from,
    to,
    JSON.stringify(months),
    year,
    JSON.stringify(reached),
  ]);
  return {
    values: new Map(found.map(({ key, value }) => [key, value === null ? null : Number(value)])),
    units: new Map(found.map(({ key, unit }) => [key, unit])),
  };
};

const countStretch = async (
  rows: Rows,
  agency: number,
  { days, months, year, yearStart }: Stretch,
  monthsOfYear: readonly Days[],
): Promise<Counted> => {
  const sinceStart = await run(
    rows,
    agency,
    { from: yearStart, to: days.to },
    { months: monthsOfYear.filter(({ from }) => from <= days.to), year },
    {},
  );
  const reached = Object.fromEntries([...sinceStart.values].filter(([key]) => !key.includes('/')));
  return run(rows, agency, days, { months, year }, reached);
};

/** Counts a period and the two it is compared with. @param monthsOf gives the reporting months of a year */
export const recount = async (
  rows: Rows,
  agency: number,
  compared: Compared,
  monthsOf: (year: number) => readonly Days[],
): Promise<Recount> => {
  const count = (stretch: Stretch): Promise<Counted> =>
    countStretch(rows, agency, stretch, monthsOf(stretch.year));
  const inDays = (days: Days): Promise<Counted> => run(rows, agency, days, { months: [days], year: 0 }, {});
  const months: Recount['months'][number][] = [];
  for (const month of compared.months)
    months.push({
      value: await inDays(month.value),
      previous: await inDays(month.previous),
      sameLastYear: await inDays(month.sameLastYear),
    });
  return {
    value: await count(compared.value),
    previous: await count(compared.previous),
    sameLastYear: await count(compared.sameLastYear),
    months,
  };
};
