import { column, link } from './sql';
import type { SourceTables } from './tables';

/**
 * Joins the term of each procedure `r` as `term.began` and `term.ended`, null where open: from the last day a `new`
 * change takes effect to the day before the first `abolished` or `replaced` one does. A change may be linked to
 * either row of its procedure (draft or published).
 */
export const withTerms = ({ procedures, procedureChanges }: SourceTables): string => {
  const change = link(procedureChanges, 'procedure');
  const kind = column(procedureChanges, 'kind', 'c');
  const effectiveOn = column(procedureChanges, 'effectiveOn', 'c');
  return `cross join lateral (
    select max(${effectiveOn}) filter (where ${kind} = 'new') as began,
           min(${effectiveOn}) filter (where ${kind} in ('abolished', 'replaced')) as ended
      from ${procedures.table} p
      join ${change.table} l on l.${change.other} = p.id
      join ${procedureChanges.table} c on c.id = l.${change.own}
     where p.document_id = r.document_id and c.published_at is not null) term`;
};

/**
 * True when the term includes the day bound as `:day`; same rule as `proceduresInForce` of the core, for lists that
 * the database pages.
 */
export const IN_FORCE_ON_DAY = `(term.began is null or term.began <= cast(:day as date))
  and (term.ended is null or term.ended > cast(:day as date))`;
