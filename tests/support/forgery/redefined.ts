const inDatabase = (statement: string): string =>
  `do $$ begin execute format('${statement}', current_database()); end $$`;

const WEAKER = 'returns trigger language plpgsql as $$ begin return new; end $$';
const SCHEMA = 'create schema la';

/** Rules that stay under their name and hold no more, by the superuser: the name that `verify` must say, and the statements. */
export const REDEFINED: readonly (readonly [name: string, ...statements: readonly string[]])[] = [
  ['cchc_report_refuse_change', `create or replace function cchc_report_refuse_change() ${WEAKER}`],
  ['cchc_report_keep_ended', `create or replace function cchc_report_keep_ended() ${WEAKER}`],
  ['cchc_report_keep_standing', `alter function cchc_report_keep_standing() set search_path = la`],
  [
    'cchc_report_keep_standing',
    `create function cchc_report_keep_standing(integer) returns integer language sql as 'select 1'`,
  ],
  [
    'cchc_issued_reports.keep_rows',
    `create or replace trigger keep_rows before update or delete on cchc_issued_reports
       for each row when (false) execute function cchc_report_refuse_change()`,
  ],
  [
    'cchc_report_actions.keep_rows',
    `create or replace trigger keep_rows before update of ip on cchc_report_actions
       for each row execute function cchc_report_refuse_change()`,
  ],
  [
    'cchc_report_templates.keep_rows',
    SCHEMA,
    `create function la.cchc_report_refuse_change() ${WEAKER}`,
    `create or replace trigger keep_rows before update or delete on cchc_report_templates
       for each row execute function la.cchc_report_refuse_change()`,
  ],
  [
    'cchc_issued_reports.docx_as_issued',
    `alter table cchc_issued_reports drop constraint docx_as_issued, add constraint docx_as_issued check (docx is not null)`,
  ],
  [
    'cchc_issued_reports.docx_as_issued',
    SCHEMA,
    `create function la.encode(bytea, text) returns text immutable language sql as 'select $2'`,
    'set local search_path = la, public, pg_catalog',
    `alter table cchc_issued_reports drop constraint docx_as_issued,
       add constraint docx_as_issued check (docx_sha256 = encode(sha256(docx), 'hex')) not valid`,
    'set local search_path = public',
  ],
  [
    'cchc_issued_reports.cchc_issued_reports_number',
    `alter table cchc_issued_reports drop constraint cchc_issued_reports_number`,
  ],
  [
    'cchc_reports_one_open',
    'drop index cchc_reports_one_open',
    `create index cchc_reports_one_open on cchc_reports (agency_id, kind, period_key) where state in ('draft', 'submitted')`,
  ],
  [
    'cchc_report_signed_files.cchc_report_signed_files_report_id_fkey',
    'alter table cchc_report_signed_files disable trigger all',
    'alter table cchc_report_signed_files enable trigger user',
  ],
  ['cchc_report_standings.public', 'alter table cchc_report_standings alter column public set default true'],
  ['cchc_issued_reports.signer', 'alter table cchc_issued_reports alter column signer drop not null'],
  ['cchc_report_actions', 'alter table cchc_report_actions enable row level security'],
  ['cchc_report_uncovered', 'alter table cchc_report_uncovered set unlogged'],
  ['cchc_report_actions.la', 'alter table cchc_report_actions add constraint la check (position > 0)'],
  ['cchc_report_keys', 'create role cchc_test_la', 'alter table cchc_report_keys owner to cchc_test_la'],
  ['session_replication_role', 'set local session_replication_role = replica'],
  ['session_replication_role', inDatabase('alter database %I set session_replication_role = replica')],
  [
    'session_replication_role',
    inDatabase('alter role current_user in database %I set session_replication_role = replica'),
  ],
  ['search_path', 'set local search_path = public, pg_catalog'],
  ['cchc_report_actions', 'create table la () inherits (cchc_report_actions)'],
  ['cchc_report_actions.delete', 'grant delete on cchc_report_actions to public'],
  ['cchc_issued_reports.update', 'grant update (docx) on cchc_issued_reports to public'],
  ['cchc_reports.trigger', 'grant trigger on cchc_reports to public'],
  [
    'to_char',
    `create function to_char(date, text) returns text immutable language sql as $$ select '2024-01-01' $$`,
  ],
  [
    '*',
    `create function la(numeric, integer) returns numeric immutable language sql as 'select 0'`,
    'create operator * (function = la, leftarg = numeric, rightarg = integer)',
  ],
  [
    'la',
    `create function la() returns event_trigger language plpgsql as $$ begin end $$`,
    'create event trigger la on ddl_command_end execute function la()',
  ],
];
