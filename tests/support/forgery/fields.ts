import type { Query } from '../../../src/plugins/cchc-report/server/src/sources';
import type { Random } from './random';
import { anyRow, textOf, type Tampering } from './tampering';

/** Tables whose rows are frozen, the rows that are, and the columns of which one must be named. */
const FROZEN = [
  { table: 'cchc_reports', where: `state in ('issued', 'discarded')`, names: ['document_id'] },
  { table: 'cchc_report_sections', where: 'true', names: ['report_id'] },
  { table: 'cchc_issued_reports', where: 'true', names: ['report_id'] },
  { table: 'cchc_report_standings', where: 'true', names: ['report_id'] },
  { table: 'cchc_report_signed_files', where: 'true', names: ['report_id'] },
  { table: 'cchc_report_requests', where: 'true', names: ['report_id', 'key'] },
  { table: 'cchc_report_templates', where: 'true', names: ['agency_id'] },
  { table: 'cchc_report_settings', where: 'true', names: ['agency_id'] },
  { table: 'cchc_report_actions', where: 'true', names: ['subject', 'id'] },
  { table: 'cchc_report_signatures', where: 'true', names: ['report_id'] },
  { table: 'cchc_report_checkpoints', where: 'true', names: [] },
  { table: 'cchc_report_keys', where: 'true', names: ['id'] },
  { table: 'cchc_report_ledger', where: 'true', names: [] },
] as const;

/** Facts about rows that nothing reads: when a row was made stands in the log and in the checkpoint's own line. */
const UNREAD = ['cchc_report_checkpoints.at', 'cchc_report_keys.added_at', 'cchc_report_ledger.made_at'];

const columnsOf = (query: Query, table: string): Promise<readonly { name: string; type: string }[]> =>
  query(
    `select column_name as name, data_type as type from information_schema.columns
      where table_name = :table and table_schema = current_schema() order by ordinal_position`,
    { table },
  );

/** Another value of the same type, as SQL. */
const otherValue = (column: string, type: string, random: Random): string => {
  switch (type) {
    case 'bytea':
      return `set_byte(${column}, ${random.below(15)}, (get_byte(${column}, 0) + 1 + ${random.below(254)}) % 256)`;
    case 'integer':
    case 'bigint':
      return `${column} + ${1_000 + random.below(1_000)}`;
    case 'boolean':
      return `not ${column}`;
    case 'date':
      return `coalesce(${column}, current_date) + ${1 + random.below(300)}`;
    case 'timestamp with time zone':
      return `coalesce(${column}, now()) + interval '${1 + random.below(10_000)} milliseconds'`;
    default:
      return random.of([
        `coalesce(${column}, '') || ' '`,
        `overlay(coalesce(nullif(${column}, ''), 'x') placing chr(${0x3b1 + random.below(20)}) from 1 for 1)`,
        `coalesce(${column}, '') || chr(${0x1ea0 + random.below(80)})`,
      ]);
  }
};

/** A byte of anything that never changes. */
export const field: Tampering = async (query, random) => {
  const { table, where, names } = random.of(FROZEN);
  const row = await anyRow(query, random, table, where);
  const columns = (await columnsOf(query, table)).filter(({ name }) => !UNREAD.includes(`${table}.${name}`));
  const { name, type } = random.of(columns);
  await query(
    `update ${table} set ${name} = ${otherValue(name, type, random)} where ctid = cast(:ctid as tid)`,
    {
      ctid: row.ctid,
    },
  );
  const named = [...names.map((column) => textOf(row, column)), ...own(table, row)];
  return { what: `${table}.${name} of ${named.join(' ')}`, names: named };
};

/** How rows without an id of a report are named. */
const own = (table: string, row: Readonly<Record<string, unknown>>): readonly string[] => {
  if (table === 'cchc_report_checkpoints') return [`Điểm kiểm ${textOf(row, 'number')}`];
  if (table === 'cchc_report_ledger') return ['Mã của nhật ký'];
  if (table === 'cchc_report_actions' && row['report_id'] !== null) return [textOf(row, 'report_id')];
  return [];
};
