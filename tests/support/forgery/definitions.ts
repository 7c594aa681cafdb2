import { REDEFINED } from './redefined';
import type { Tampering } from './tampering';

const TABLES = [
  'cchc_issued_reports',
  'cchc_report_actions',
  'cchc_report_sections',
  'cchc_report_signed_files',
  'cchc_report_templates',
  'cchc_report_settings',
  'cchc_report_requests',
  'cchc_report_signatures',
  'cchc_report_checkpoints',
  'cchc_report_keys',
] as const;

const CHECKS = ['docx', 'figures', 'records', 'sections', 'document'] as const;

/** A rule that is off, gone, empty, weakened or beside ours. */
export const rule: Tampering = async (query, random) => {
  const table = random.of(TABLES);
  const check = random.of(CHECKS);
  const [name, ...statements] = random.of<readonly [name: string, ...statements: readonly string[]]>([
    ...REDEFINED,
    [`${table}.keep_rows`, `alter table ${table} disable trigger keep_rows`],
    [`${table}.keep_rows`, `drop trigger keep_rows on ${table}`],
    [`${table}.keep_rows`, `alter table ${table} enable replica trigger keep_rows`],
    [`${table}.keep_all`, `alter table ${table} disable trigger all`],
    [
      `cchc_issued_reports.${check}_as_issued`,
      `alter table cchc_issued_reports drop constraint ${check}_as_issued`,
    ],
    [
      'cchc_report_refuse_change',
      `create or replace function cchc_report_refuse_change() returns trigger language plpgsql as $$ begin return new; end $$`,
    ],
    [
      `${table}.la`,
      `create trigger la before insert on ${table} for each row execute function cchc_report_refuse_change()`,
    ],
    [`${table}.la`, `create rule la as on delete to ${table} do also select 1`],
  ]);
  for (const sql of statements) await query(sql);
  return { what: statements.join('; '), names: [name] };
};
