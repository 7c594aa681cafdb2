import type { SourceId } from '../../config';
import type { Link } from '../tables';
import type { Searched } from './definition';

/** Quotes a literal of SQL. */
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A word that is stored with each row of a source and occurs in no text, so that an index can narrow by source. */
export const kindWord = (source: SourceId): string => `=${source}`;

const toObjectName = ({ source }: Searched): string =>
  source.id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The words of a related row are stored with the record's; of several related rows, the first created counts. */
export const relatedRow = ({ link, table, columns }: NonNullable<Searched['related']>): string =>
  `left join lateral (select ${columns.map((column) => `t.${column}`).join(', ')} from ${link.table} l
     join ${table} t on t.id = l.${link.other} where l.${link.own} = r.id order by t.id limit 1) p on true`;

const selectAgency = ({ agency }: Searched): string =>
  agency === null
    ? 'cast(null as integer)'
    : `(select min(l.${agency.other}) from ${agency.table} l where l.${agency.own} = r.id)`;

/** The search entries of the rows that `where` selects. */
const entries = (searched: Searched, where: string): string => {
  const { source, title, codes, texts, date, hasDrafts, related, number, symbol } = searched;
  const read = texts.map(({ column, isMarkup }) =>
    isMarkup ? `cchc_report_plain(r.${column})` : `r.${column}`,
  );
  const named = [title, ...(number === null ? [] : [number]), ...(symbol === null ? [] : [symbol])];
  const coded =
    codes.length === 0 ? `'{}'::text[]` : `array[${codes.map((code) => `cast(${code} as text)`).join(', ')}]`;
  const isPublished = 'r.published_at is not null';
  return `
    select ${text(source.id)}, e.id, e.document_id, e.is_public, e.is_current, e.agency, e.day, e.title_words,
           ${read.length === 0 ? 'e.title_words' : 'e.title_words || cchc_report_words(e.body)'}
      from (select r.id, r.document_id, ${isPublished} as is_public, ${hasDrafts ? 'r.published_at is null' : 'true'} as is_current,
                   ${selectAgency(searched)} as agency, ${date ?? 'cast(null as date)'} as day,
                   cchc_report_words(concat_ws(' ', ${named.join(', ')}), ${coded})
                     || array_to_tsvector(array[${text(kindWord(source.id))}]) as title_words,
                   ${read.length === 0 ? 'null' : `concat_ws(' ', ${read.join(', ')})`} as body
              from ${source.table} r ${related === null ? '' : relatedRow(related)} where ${where}) e`;
};

const KEPT = ['document_id', 'is_public', 'is_current', 'agency', 'day', 'title_words', 'words'];
const COLUMNS = `source, row_id, ${KEPT.join(', ')}`;

const tuple = (row: string, columns: readonly string[]): string =>
  `(${columns.map((column) => `${row}.${column}`).join(', ')})`;

const trigger = (
  table: string,
  name: string,
  event: 'insert' | 'update' | 'delete',
  call: string,
): string => {
  const rows = [
    ...(event === 'insert' ? [] : ['old table as old_rows']),
    ...(event === 'delete' ? [] : ['new table as new_rows']),
  ];
  return `create or replace trigger ${name}_${event} after ${event} on ${table} referencing ${rows.join(' ')}
    for each statement execute function ${call}();`;
};

const EVENTS = ['insert', 'update', 'delete'] as const;

/**
 * A statement of a trigger that joins the rows of its event. `execute` makes PostgreSQL plan it at every event, by
 * the number of its rows: the plan for a change of one row compares each row with each, which takes a minute for
 * twenty thousand rows.
 */
const planEachTime = (statement: string): string => `execute $statement$ ${statement} $statement$;`;

const triggerFunction = (name: string, body: string): string =>
  `create or replace function ${name}() returns trigger language plpgsql set search_path from current as $body$
   begin ${body} return null; end $body$;`;

/**
 * Selects the records that changed link rows refer to. A statement is parsed when it runs, so it may name only the
 * rows that its event has.
 */
const ofLinked = (own: string, then: string): string =>
  `declare ids integer[];
   begin
     if tg_op = 'INSERT' then ids := array(select ${own} from new_rows);
     elsif tg_op = 'DELETE' then ids := array(select ${own} from old_rows);
     else ids := array(select ${own} from new_rows union select ${own} from old_rows); end if;
     ${then}
   end;`;

/** A table with its triggers. */
export interface TableTriggers {
  /** `articles.cchc_report_search_insert`, without SQL quotes. */
  readonly names: readonly string[];
  readonly sql: string;
}

const triggersOf = (
  table: string,
  name: string,
  call: string,
  events: readonly (typeof EVENTS)[number][],
): TableTriggers => ({
  names: events.map((event) => `${table.replaceAll('"', '')}.${name}_${event}`),
  sql: events.map((event) => trigger(table, name, event, call)).join('\n'),
});

const agencyFunction = (searched: Searched, agency: Link): string =>
  triggerFunction(
    `cchc_report_search_${toObjectName(searched)}_agency`,
    ofLinked(
      agency.own,
      `update cchc_report_search e set agency = f.agency
         from (select i.id, (select min(l.${agency.other}) from ${agency.table} l where l.${agency.own} = i.id) as agency
                 from unnest(ids) i (id)) f
        where e.source = ${text(searched.source.id)} and e.row_id = f.id and e.agency is distinct from f.agency;`,
    ),
  );

/** Everything that the database needs to keep one source up to date. */
export interface Installation {
  readonly functions: readonly string[];
  readonly triggers: readonly TableTriggers[];
  /** Rebuilds the rows of the source. */
  readonly fill: readonly string[];
}

/**
 * Functions and triggers of one source. Triggers fire once for each statement, on all of its rows, for every writer;
 * a change that touches no searched column does nothing.
 */
export const describeInstallation = (searched: Searched): Installation => {
  const { source, columns, agency, related } = searched;
  const name = toObjectName(searched);
  const id = text(source.id);
  const refresh = `cchc_report_search_${name}`;
  const compared = ['document_id', 'published_at', ...columns];
  const functions = [
    `create or replace function ${refresh}(ids integer[]) returns void language sql set search_path from current as $body$
       insert into cchc_report_search as kept (${COLUMNS}) ${entries(searched, 'r.id = any(ids)')}
       on conflict (source, row_id) do update set (${KEPT.join(', ')}) = (${KEPT.map((column) => `excluded.${column}`).join(', ')})
       where ${tuple('kept', KEPT)} is distinct from ${tuple('excluded', KEPT)}
     $body$;`,
    triggerFunction(
      `${refresh}_rows`,
      `if tg_op = 'INSERT' then perform ${refresh}(array(select id from new_rows));
       elsif tg_op = 'DELETE' then ${planEachTime(`delete from cchc_report_search e using old_rows o where e.source = ${id} and e.row_id = o.id`)}
       else ${planEachTime(
         `select ${refresh}(array(select n.id from new_rows n join old_rows o on o.id = n.id
              where ${tuple('n', compared)} is distinct from ${tuple('o', compared)}))`,
       )} end if;`,
    ),
  ];
  const triggers = [triggersOf(source.table, 'cchc_report_search', `${refresh}_rows`, EVENTS)];
  if (agency !== null) {
    functions.push(agencyFunction(searched, agency));
    triggers.push(triggersOf(agency.table, 'cchc_report_search', `${refresh}_agency`, EVENTS));
  }
  if (related !== null) {
    const { link, table } = related;
    functions.push(
      triggerFunction(`${refresh}_links`, ofLinked(link.own, `perform ${refresh}(ids);`)),
      triggerFunction(
        `${refresh}_related`,
        planEachTime(
          `select ${refresh}(array(select l.${link.own} from ${link.table} l join new_rows n on n.id = l.${link.other}
           join old_rows o on o.id = n.id where ${tuple('n', related.columns)} is distinct from ${tuple('o', related.columns)}))`,
        ),
      ),
    );
    triggers.push(
      triggersOf(link.table, 'cchc_report_search', `${refresh}_links`, EVENTS),
      triggersOf(table, `cchc_report_search_${name}`, `${refresh}_related`, ['update']),
    );
  }
  const fill = [
    `delete from cchc_report_search where source = ${id}`,
    `insert into cchc_report_search (${COLUMNS}) ${entries(searched, 'true')}`,
  ];
  return { functions, triggers, fill };
};
