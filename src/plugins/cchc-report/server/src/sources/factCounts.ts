import type { Window } from '../domain/period';
import type { Query } from './query';
import { agenciesBinding, column, counts, inWindows, jsonRows, link, windowBindings } from './sql';
import type { SourceTables } from './tables';

/** Lists the columns (chuyên mục) of the articles of a window, the fullest first. */
export const columnsIn = (
  query: Query,
  { articles }: SourceTables,
  agencies: readonly number[],
  window: Window,
) => {
  const name = `nullif(trim(${column(articles, 'column')}), '')`;
  return query<{ name: string; articles: number }>(
    `select ${name} as name, cast(count(distinct r.document_id) as integer) as articles
       from ${articles.table} r ${inWindows(articles)}
      where ${counts(articles, 'agencies')} and ${name} is not null
      group by 1 order by 2 desc, 1`,
    { ...agenciesBinding(agencies), ...windowBindings([window]) },
  );
};

/**
 * Counts of the meetings of a window that were held jointly with other business, presented a document, or state their
 * attendees.
 */
export interface MeetingCounts {
  /** Held jointly with other business (lồng ghép). */
  readonly integrated: number;
  /** A published document was presented there. */
  readonly disseminating: number;
  /** Meetings that state their attendees, by kind. */
  readonly statingAttendees: readonly { readonly kind: string; readonly meetings: number }[];
}

export const countMeetings = async (
  query: Query,
  { meetings, officialDocuments }: SourceTables,
  agencies: readonly number[],
  window: Window,
): Promise<MeetingCounts> => {
  const { table, own, other } = link(meetings, 'documents');
  const documents = officialDocuments.table;
  const [row] = await query<MeetingCounts>(
    `with held as (
       select r.document_id as id, ${column(meetings, 'kind')} as kind, ${column(meetings, 'integrated')} as integrated,
              ${column(meetings, 'attendees')} is not null as stated,
              exists (select 1 from ${table} l
                        join ${documents} linked on linked.id = l.${other}
                        join ${documents} d on d.document_id = linked.document_id and d.published_at is not null
                       where l.${own} = r.id) as disseminating
         from ${meetings.table} r ${inWindows(meetings)} where ${counts(meetings, 'agencies')})
     select cast(count(distinct id) filter (where integrated) as integer) as integrated,
            cast(count(distinct id) filter (where disseminating) as integer) as disseminating,
            ${jsonRows(`select kind, count(distinct id) as meetings from held where stated group by 1 order by 1`)}
              as "statingAttendees"
       from held`,
    { ...agenciesBinding(agencies), ...windowBindings([window]) },
  );
  return row ?? { integrated: 0, disseminating: 0, statingAttendees: [] };
};
