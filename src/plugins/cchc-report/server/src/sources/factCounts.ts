import type { Window } from '../domain/period';
import type { Query } from './query';
import { column, counts, inWindows, link, windowBindings } from './sql';
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

/** How many of the meetings of a window meet a condition on their row `r`. */
const meetingsWhere = async (
  query: Query,
  { meetings }: SourceTables,
  agency: number,
  window: Window,
  condition: string,
): Promise<number> => {
  const [row] = await query<{ n: number }>(
    `select cast(count(distinct r.document_id) as integer) as n
       from ${meetings.table} r ${inWindows(meetings)}
      where ${counts(meetings)} and ${condition}`,
    { agency, ...windowBindings([window]) },
  );
  return row?.n ?? 0;
};

/** How many of the meetings of a window were held jointly with other business (lồng ghép). */
export const integratedMeetingsIn = (query: Query, tables: SourceTables, agency: number, window: Window) =>
  meetingsWhere(query, tables, agency, window, column(tables.meetings, 'integrated'));

/** At how many of the meetings of a window a published document was made known. */
export const disseminatingMeetingsIn = (
  query: Query,
  tables: SourceTables,
  agency: number,
  window: Window,
) => {
  const { table, own, other } = link(tables.meetings, 'documents');
  const documents = tables.officialDocuments.table;
  return meetingsWhere(
    query,
    tables,
    agency,
    window,
    `exists (select 1 from ${table} l
               join ${documents} linked on linked.id = l.${other}
               join ${documents} d on d.document_id = linked.document_id and d.published_at is not null
              where l.${own} = r.id)`,
  );
};

/** How many of the meetings of a window state their attendees, by kind. */
export const meetingsStatingAttendeesIn = (
  query: Query,
  { meetings }: SourceTables,
  agency: number,
  window: Window,
) =>
  query<{ kind: string; meetings: number }>(
    `select ${column(meetings, 'kind')} as kind, cast(count(distinct r.document_id) as integer) as meetings
       from ${meetings.table} r ${inWindows(meetings)}
      where ${counts(meetings)} and ${column(meetings, 'attendees')} is not null
      group by 1 order by 1`,
    { agency, ...windowBindings([window]) },
  );
