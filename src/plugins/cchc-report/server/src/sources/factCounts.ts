import type { Window } from '../domain/period';
import type { Query } from './query';
import { column, counts, inWindows, windowBindings } from './sql';
import type { SourceTables } from './tables';

/** The columns (chuyên mục) that the articles of a window stand in, the fullest first. */
export const columnsIn = (query: Query, { articles }: SourceTables, agency: number, window: Window) => {
  const name = `nullif(trim(${column(articles, 'column')}), '')`;
  return query<{ name: string; articles: number }>(
    `select ${name} as name, cast(count(distinct r.document_id) as integer) as articles
       from ${articles.table} r ${inWindows(articles)}
      where ${counts(articles)} and ${name} is not null
      group by 1 order by 2 desc, 1`,
    { agency, ...windowBindings([window]) },
  );
};

/** How many of the meetings of a window were held jointly with other business (lồng ghép). */
export const integratedMeetingsIn = async (
  query: Query,
  { meetings }: SourceTables,
  agency: number,
  window: Window,
): Promise<number> => {
  const [row] = await query<{ n: number }>(
    `select cast(count(distinct r.document_id) as integer) as n
       from ${meetings.table} r ${inWindows(meetings)}
      where ${counts(meetings)} and ${column(meetings, 'integrated')}`,
    { agency, ...windowBindings([window]) },
  );
  return row?.n ?? 0;
};
