import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rows } from '../rows';
import sample from './rows.json';

/**
 * Sample data: what version 0.1.0 (commit 49efc6e, before there were signatures) stored of an invented commune: a report issued
 * by its API with a signed file, a draft, one that was thrown away, settings, a template, and the log. `schema.sql` is the SQL by
 * which that version made the tables, `rows.json` their rows as PostgreSQL wrote them.
 */
const ROWS: Readonly<Record<string, readonly unknown[]>> = sample;

const TABLES = Object.keys(ROWS);

const FUNCTIONS = ['cchc_report_refuse_change', 'cchc_report_keep_ended', 'cchc_report_keep_standing'];

const [REPORT] = sample.cchc_issued_reports;

export const ISSUED_BEFORE = {
  id: REPORT?.report_id ?? '',
  number: '07/BC-UBND',
  /** Rows that never change again, counted by hand; the open draft is not among them. */
  frozenRows: {
    reports: 2,
    sections: 18,
    issued: 1,
    standings: 1,
    signedFiles: 1,
    requests: 1,
    templates: 1,
    settings: 1,
  },
};

/** Puts the tables of version 0.1.0 with their rows in the place of those of this version. */
export const loadBeforeSigning = async (rows: Rows): Promise<void> => {
  const { names } = await rows.one<{ names: string }>(
    `select string_agg(quote_ident(relname), ', ') as names from pg_class
      where relnamespace = cast('public' as regnamespace) and relkind = 'r'
        and (relname = any($1) or relname in ('cchc_report_ledger', 'cchc_report_keys', 'cchc_report_signatures',
                                              'cchc_report_checkpoints', 'cchc_report_uncovered'))`,
    [TABLES],
  );
  await rows.all(`drop table ${names} cascade`);
  for (const name of FUNCTIONS) await rows.all(`drop function ${name}`);
  await rows.all(readFileSync(join(__dirname, 'schema.sql'), 'utf8'));
  for (const table of TABLES)
    await rows.all(
      `insert into ${table} overriding system value select * from json_populate_recordset(cast(null as ${table}), $1)`,
      [JSON.stringify(ROWS[table])],
    );
  await rows.all(
    `select setval(pg_get_serial_sequence('cchc_report_actions', 'id'), (select max(id) from cchc_report_actions))`,
  );
};

/** The loaded rows, and the same rows now, in the columns of version 0.1.0. */
export const storedBefore = async (rows: Rows): Promise<{ loaded: unknown; now: unknown }> => {
  const now: Record<string, unknown> = {};
  for (const table of TABLES) {
    const { kept } = await rows.one<{ kept: unknown[] }>(
      `select coalesce(json_agg(k), '[]') as kept from (
         select t.* from ${table} t
          where exists (select 1 from json_array_elements(cast($1 as json)) as one
                         where to_jsonb(t) @> cast(one as jsonb))) k`,
      [JSON.stringify(ROWS[table])],
    );
    now[table] = kept.length;
  }
  const loaded = Object.fromEntries(TABLES.map((table) => [table, ROWS[table]?.length]));
  return { loaded, now };
};
