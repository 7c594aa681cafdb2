import { selectAgency, column, link, selectPublished } from './sql';
import type { SourceTable, SourceTables } from './tables';

/**
 * The identity of a procedure among several offices: its national code without the part of the authority ("1.001193" of
 * "1.001193.000.00.00.H27"), any other code as it is, and without a code the record itself.
 */
export const procedureIdentity = (procedures: SourceTable): string =>
  `coalesce(${nationalCode(column(procedures, 'code'))}, r.document_id)`;

/** The national part of a code, any other code as it is; null without a code. */
export const nationalCode = (code: string): string =>
  `coalesce(substring(${code} from '^[0-9][.][0-9]{6}'), nullif(trim(${code}), ''))`;

/** The columns that `oncePerIdentity` tells procedures apart by. */
export const identityColumns = (procedures: SourceTable): string =>
  `${procedureIdentity(procedures)} as identity, cast(${selectAgency(procedures)} as integer) as agency`;

/** Selects each procedure in `rows` once, as recorded by the first of the agencies bound as `:agencies`. */
export const oncePerIdentity = (rows: string, agencies: readonly number[]): string =>
  agencies.length === 1
    ? rows
    : `select distinct on (identity) * from (${rows}) of_all
        order by identity, array_position(cast(:agencies as integer[]), agency), "documentId"`;

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

/**
 * True when the term includes the day and, for a procedure of a predecessor, the first of `:agencies` has not ended the
 * procedure of the same code by then: nobody closes the records of an office that has ended. Same rule as `joinCells`.
 */
export const inForceOnDay = (tables: SourceTables, agencies: readonly number[]): string => {
  if (agencies.length === 1) return IN_FORCE_ON_DAY;
  const { procedures } = tables;
  const first = `(cast(:agencies as integer[]))[1]`;
  return `${IN_FORCE_ON_DAY} and (${selectAgency(procedures)} = ${first} or ${procedureIdentity(procedures)} not in (
    select ${procedureIdentity(procedures)} from ${procedures.table} r ${withTerms(tables)}
     where ${selectPublished(procedures, 'agencies')} and ${selectAgency(procedures)} = ${first}
     group by 1 having bool_and(coalesce(term.ended <= cast(:day as date), false))))`;
};
