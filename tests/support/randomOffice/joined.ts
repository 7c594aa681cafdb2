import type { Rows } from '../rows';
import type { Counted, Recount } from './recount';
import type { Compared, Stretch } from './windows';

/** Figures in which what two offices share counts once; all others are added. */
const DISTINCT = ['months-with-articles', 'procedures-in-force', 'procedures-posted'];

const figureOf = (path: string): string => path.split('/')[0] ?? '';

/** Null only where all are null. */
const add = (values: readonly (number | null | undefined)[]): number | null => {
  const known = values.filter((value) => value != null);
  return known.length === 0 ? null : Math.round(known.reduce((sum, value) => sum + value, 0) * 100) / 100;
};

/** A sum of quantities exists only in one unit, and not where one office has none. */
const addQuantity = (
  offices: readonly Counted[],
  path: string,
): { readonly value: number | null; readonly unit: string | null } => {
  const those = offices.filter(({ values }) => values.has(path));
  const units = new Set(those.map(({ units: of }) => of.get(path) ?? null));
  const [unit = null] = units;
  return units.size > 1 || unit === null
    ? { value: null, unit: null }
    : { value: add(those.map(({ values }) => values.get(path))), unit };
};

const addCounted = (offices: readonly Counted[]): Counted => {
  const paths = new Set(offices.flatMap(({ values }) => [...values.keys()]));
  const values = new Map<string, number | null>();
  const units = new Map<string, string | null>();
  for (const path of paths) {
    if (DISTINCT.includes(figureOf(path))) continue;
    const sum = path.startsWith('outreach/quantity/')
      ? addQuantity(offices, path)
      : { value: add(offices.map(({ values: of }) => of.get(path))), unit: null };
    values.set(path, sum.value);
    units.set(path, sum.unit);
  }
  return { values, units };
};

/** Of the first office in which it is in force, each code once; written apart from the product's statements. */
const DISTINCT_SQL = `
with office as (select * from unnest($1::integer[]) with ordinality as o (id, place)),
article as (
  select a.published_on as day from articles a join articles_agency_lnk l on l.article_id = a.id join office o on o.id = l.agency_id
   where a.published_at is not null and a.topic is not null),
kept as (
  select p.document_id, p.code, p.online_level, p.posted_on, s.slug, o.place
    from procedures p join procedures_agency_lnk l on l.procedure_id = p.id join office o on o.id = l.agency_id
    left join procedures_sector_lnk k on k.procedure_id = p.id left join sectors s on s.id = k.sector_id
   where p.published_at is not null),
own_state as (
  select kept.code, (select min(c.effective_on) from procedure_changes c
      join procedure_changes_procedure_lnk k on k.procedure_change_id = c.id join procedures q on q.id = k.procedure_id
     where q.document_id = kept.document_id and c.published_at is not null and c.kind in ('abolished', 'replaced')) as ended
    from kept where place = 1),
closed as (select code from own_state group by code having count(*) = count(*) filter (where ended <= $2::date)),
in_force as (
  select * from kept where (place = 1 or code not in (select code from closed)) and not exists (
    select from procedure_changes c join procedure_changes_procedure_lnk k on k.procedure_change_id = c.id
      join procedures q on q.id = k.procedure_id
     where q.document_id = kept.document_id and c.published_at is not null
       and (c.kind = 'new' and c.effective_on > $2::date
            or c.kind in ('abolished', 'replaced') and c.effective_on <= $2::date))),
first as (select * from in_force f where not exists (select from in_force e where e.code = f.code and e.place < f.place))
select 'months-with-articles' as key, case when exists (select from article where day <= $2::date) then count(*) end::numeric as value
  from jsonb_to_recordset($3::jsonb) as month ("from" date, "to" date)
 where exists (select from article where day between month."from" and month."to")
union all select 'procedures-in-force', case when exists (select from kept) then count(*) end from first
union all select 'procedures-in-force/sector/' || coalesce(slug, 'none'), count(*) from first group by slug
union all select 'procedures-in-force/online-level/' || online_level, count(*) from first group by online_level
union all select 'procedures-posted', case when exists (select from kept) then count(distinct code) filter (where posted_on <= $2::date) end
  from in_force`;

const countDistinct = async (
  rows: Rows,
  agencies: readonly number[],
  { days, months }: Pick<Stretch, 'days' | 'months'>,
): Promise<readonly (readonly [string, number | null])[]> => {
  const found = await rows.all<{ key: string; value: string | null }>(DISTINCT_SQL, [
    agencies,
    days.to,
    JSON.stringify(months),
  ]);
  return found.map(({ key, value }) => [key, value === null ? null : Number(value)]);
};

/**
 * What several offices have together.
 * @param agencies the office itself, then its predecessors in the order in which they speak
 * @param recounts of each, in the same order
 */
export const joinRecounts = async (
  rows: Rows,
  agencies: readonly number[],
  recounts: readonly Recount[],
  compared: Compared,
): Promise<Recount> => {
  const at = async (moment: 'value' | 'previous' | 'sameLastYear'): Promise<Counted> => {
    const { values, units } = addCounted(recounts.map((recount) => recount[moment]));
    return {
      values: new Map([...values, ...(await countDistinct(rows, agencies, compared[moment]))]),
      units,
    };
  };
  const monthAt = (index: number, moment: 'value' | 'previous' | 'sameLastYear'): Counted =>
    addCounted(recounts.flatMap(({ months }) => months[index]?.[moment] ?? []));
  return {
    value: await at('value'),
    previous: await at('previous'),
    sameLastYear: await at('sameLastYear'),
    months: compared.months.map((_, index) => ({
      value: monthAt(index, 'value'),
      previous: monthAt(index, 'previous'),
      sameLastYear: monthAt(index, 'sameLastYear'),
    })),
  };
};
