/**
 * The eleven figures of one agency in three windows as a developer would write them once for PostgreSQL: the agency in the row, the
 * rows read by the same indexes, every breakdown of a source in one grouping. `$1` is the agency, `$2` and `$3` the first and
 * last days of the windows.
 */
const windows = `(select unnest($2::date[]) as first, unnest($3::date[]) as last)`;

const counted = (table: string, day: string, by: string, more = '', extra = ''): string => `
  select '${table}', w.first, ${by}, count(*)${extra}
    from ${table} r join ${windows} w on r.${day} between w.first and w.last
   where r.published_at is not null and r.agency_key = $1 ${more} group by 2, 3`;

const topic = 'and r.topic is not null';

export const BY_HAND: readonly string[] = [
  `select w.first, r.kind, r.topic, date_trunc('month', r.published_on), array_agg(l.channel_id), count(distinct r.id)
     from articles r join ${windows} w on r.published_on between w.first and w.last
     left join articles_channels_lnk l on l.article_id = r.id
    where r.published_at is not null and r.agency_key = $1 ${topic} group by 1, 2, 3, 4`,
  `${counted('meetings', 'held_on', 'r.kind', topic, ', sum(r.attendees)')}
   union all ${counted('outreaches', 'happened_on', "''", topic, ', sum(r.quantity)')}
   union all ${counted('plans', 'issued_on', 'r.purpose', '', ', null')}
   union all ${counted('official_documents', 'issued_on', 'r.type', '', ', null')}
   union all ${counted('procedure_changes', 'posted_on', 'r.kind', '', ', null')}`,
  `select w.last, p.online_level, count(*), count(*) filter (where p.posted_on <= w.last)
     from procedures p, ${windows} w
    where p.published_at is not null and p.agency_key = $1
      and not exists (select from procedure_changes c join procedure_changes_procedure_lnk l on l.procedure_change_id = c.id
                       where l.procedure_id = p.id and c.published_at is not null
                         and (c.kind = 'new' and c.effective_on > w.last or c.kind = 'abolished' and c.effective_on <= w.last))
    group by 1, 2`,
];
