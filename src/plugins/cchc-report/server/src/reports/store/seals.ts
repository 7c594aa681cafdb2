import type { Seal } from '../model';
import type { ActionName } from '../../contract';
import type { Query } from '../../sources/query';

/** A table with rows that the log vouches for. */
interface Sealed {
  readonly name: string;
  readonly table: string;
  /** Columns of the key, joined by `/`. */
  readonly key: readonly string[];
  /**
   * All other columns of a row, as SQL; times and bytes go through `at` and `bytes`, so that no setting of a session
   * changes them.
   */
  readonly content: readonly string[];
  /** Rows that never change again, or the newest state of rows that the log follows. */
  readonly frozen: string;
  /**
   * Rows that the act `:action` of `:reportId`, `:agencyId`, `:account` at `:at` created or changed. Unchanged rows
   * are excluded, because otherwise the act would vouch for changes by someone else.
   */
  readonly made: string;
}

const at = (column: string): string =>
  `cast(extract(epoch from t.${column}) * cast(1000000 as numeric) as bigint)`;
const day = (column: string): string => `pg_catalog.to_char(cast(t.${column} as timestamp), 'YYYY-MM-DD')`;
const bytes = (column: string): string => `pg_catalog.encode(pg_catalog.sha256(t.${column}), 'hex')`;
const plain = (...columns: readonly string[]): readonly string[] => columns.map((column) => `t.${column}`);

const OF_REPORT = 't.report_id = :reportId';
const isAct = (...actions: readonly ActionName[]): string =>
  `cast(:action as text) in (${actions.map((action) => `'${action}'`).join(', ')})`;

const SEALED: readonly Sealed[] = [
  {
    name: 'reports',
    table: 'cchc_reports',
    key: ['document_id'],
    content: [
      ...plain('agency_id', 'kind', 'period_key', 'cutoff', 'title', 'state', 'version', 'print', 'seen'),
      ...plain('supersedes', 'returned_by', 'remark', 'submitted_by', 'created_by', 'updated_by'),
      ...['first_day', 'last_day'].map(day),
      ...['seen_at', 'returned_at', 'submitted_at', 'created_at', 'updated_at'].map(at),
    ],
    frozen: `t.state in ('issued', 'discarded')`,
    made: `${isAct('issue', 'discard')} and t.document_id = :reportId`,
  },
  {
    name: 'sections',
    table: 'cchc_report_sections',
    key: ['report_id', 'section', 'version'],
    content: [...plain('position', 'text', 'saved_by', 'base'), at('saved_at')],
    frozen: 'true',
    made: `${OF_REPORT} and t.saved_at = :at`,
  },
  {
    name: 'issued',
    table: 'cchc_issued_reports',
    key: ['report_id'],
    content: [
      ...plain(
        'agency_id',
        'agency_name',
        'symbol',
        'year',
        'number',
        'title',
        'signer',
        'file_name',
        'issued_by',
      ),
      ...plain(
        'figures',
        'records',
        'sections',
        'document',
        'docx_sha256',
        'figures_sha256',
        'records_sha256',
      ),
      ...plain('sections_sha256', 'document_sha256'),
      ...[bytes('docx'), day('issued_on'), at('as_of'), at('issued_at')],
    ],
    frozen: 'true',
    made: `${OF_REPORT} and t.issued_at = :at`,
  },
  {
    name: 'standings',
    table: 'cchc_report_standings',
    key: ['report_id'],
    content: [...plain('public', 'superseded_by', 'voided_by', 'void_reason'), at('voided_at')],
    frozen: 'true',
    // An issue also changes the standing of the report that it supersedes.
    made: `${isAct('issue', 'show', 'hide', 'void')} and ${OF_REPORT}
      or ${isAct('issue')} and t.report_id = (select r.supersedes from cchc_reports r where r.document_id = :reportId)`,
  },
  {
    name: 'signedFiles',
    table: 'cchc_report_signed_files',
    key: ['report_id', 'version'],
    content: [...plain('name', 'sha256', 'added_by'), bytes('bytes'), at('added_at')],
    frozen: 'true',
    made: `${OF_REPORT} and t.added_at = :at`,
  },
  {
    name: 'requests',
    table: 'cchc_report_requests',
    key: ['account', 'key'],
    content: [...plain('report_id', 'fingerprint'), at('answered_at')],
    frozen: 'true',
    made: `t.account = :account and t.report_id = :reportId and t.answered_at = :at`,
  },
  {
    name: 'templates',
    table: 'cchc_report_templates',
    key: ['agency_id', 'kind', 'version'],
    content: [...plain('sections', 'saved_by'), at('saved_at')],
    frozen: 'true',
    made: `cast(:reportId as text) is null and t.agency_id = :agencyId and t.saved_at = :at`,
  },
  {
    name: 'settings',
    table: 'cchc_report_settings',
    key: ['agency_id', 'version'],
    content: [...plain('settings', 'saved_by'), at('saved_at')],
    frozen: 'true',
    made: `cast(:reportId as text) is null and t.agency_id = :agencyId and t.saved_at = :at`,
  },
];

/** The tables, by their names in seals. */
export const SEALED_NAMES: readonly string[] = SEALED.map(({ name }) => name);

/**
 * Uses only PostgreSQL's own functions, because a function with the same name in another schema could return forged
 * digests.
 */
const digest = ({ key, content }: Sealed): string =>
  `pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(cast(pg_catalog.json_build_array(${[
    ...key.map((column) => `t.${column}`),
    ...content,
  ].join(', ')}) as text), 'UTF8')), 'hex')`;

const selectRows = (sealed: Sealed, where: string): string =>
  `select '${sealed.name}' as "table", concat_ws('/', ${sealed.key
    .map((column) => `t.${column}`)
    .join(', ')}) as key, ${digest(sealed)} as digest from ${sealed.table} t where ${where}`;

const asSeals = (rows: readonly { table: string; key: string; digest: string }[]): readonly Seal[] =>
  rows.map((row) => [row.table, row.key, row.digest] as const);

/** One act in the log: its report or agency, its actor and its time. */
export interface SealedAct {
  readonly action: ActionName;
  readonly reportId: string | null;
  readonly agencyId: string | null;
  readonly account: string;
  readonly at: Date;
}

const MADE = SEALED.map((sealed) => selectRows(sealed, `(${sealed.made}) and ${sealed.frozen}`)).join(
  ' union all ',
);
const FROZEN = SEALED.map((sealed) => selectRows(sealed, sealed.frozen)).join(' union all ');

/** Reads the rows that an act created or changed; runs in its transaction, after its last change. */
export const madeRows = async (query: Query, act: SealedAct): Promise<readonly Seal[]> =>
  asSeals(await query(`${MADE} order by 1, 2`, { ...act }));

/** Reads every row that the log must vouch for, in its present state. */
export const frozenRows = async (query: Query): Promise<readonly Seal[]> => asSeals(await query(FROZEN));
