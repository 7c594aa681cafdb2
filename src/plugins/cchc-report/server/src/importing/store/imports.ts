import type { Mapping, Meanings } from '../model';
import type { Query } from '../../sources/query';

export type ImportState = 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'cancelled' | 'failed';
export type ImportStage = 'draft' | 'published';
/** Each row for itself, or all of them or none. */
export type ImportMode = 'rows' | 'all';

/** A file of records on its way into the app. */
export interface ImportRow {
  readonly id: string;
  readonly uid: string;
  /** Document id. */
  readonly agencyId: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly encoding: string | null;
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly headerRow: number;
  readonly mapping: Mapping;
  readonly meanings: Meanings;
  readonly stage: ImportStage;
  readonly mode: ImportMode;
  readonly state: ImportState;
  readonly reason: string | null;
  readonly account: string;
  readonly accountName: string;
  readonly accountIp: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

type Stored = Omit<ImportRow, 'sheets' | 'mapping'> & { readonly sheets: string; readonly mapping: string };

const COLUMNS = `i.id, i.uid, i.agency_id as "agencyId", i.file_name as "fileName", i.file_sha256 as "fileSha256", i.encoding, i.sheets,
  i.sheet, i.header_row as "headerRow", i.mapping, cast(i.meanings as json) as meanings, i.stage, i.mode, i.state, i.reason, i.account, i.account_name as "accountName",
  i.account_ip as "accountIp", i.created_at as "createdAt", i.ended_at as "endedAt"`;

const asRead = (row: Stored): ImportRow => ({
  ...row,
  sheets: JSON.parse(row.sheets) as string[],
  mapping: JSON.parse(row.mapping) as Mapping,
});

export type NewImport = Pick<
  ImportRow,
  | 'id'
  | 'uid'
  | 'agencyId'
  | 'fileName'
  | 'fileSha256'
  | 'encoding'
  | 'sheets'
  | 'sheet'
  | 'headerRow'
  | 'mapping'
  | 'stage'
  | 'account'
  | 'accountName'
  | 'accountIp'
  | 'createdAt'
>;

export const insertImport = async (query: Query, made: NewImport): Promise<void> => {
  await query(
    `with made as (
       insert into cchc_imports (id, uid, agency_id, file_name, file_sha256, encoding, sheets, sheet, header_row, mapping, stage, account,
                                 account_name, account_ip, created_at)
       values (:id, :uid, :agencyId, :fileName, :fileSha256, :encoding, :sheets, :sheet, :headerRow, :mapping, :stage, :account,
               :accountName, :accountIp, :createdAt) returning id)
     insert into cchc_import_progress (import_id) select id from made`,
    { ...made, sheets: JSON.stringify(made.sheets), mapping: JSON.stringify(made.mapping) },
  );
};

/** @param held locked until the transaction ends: nobody else goes on with it meanwhile */
export const findImport = async (query: Query, id: string, held = false): Promise<ImportRow | null> => {
  const [row] = await query<Stored>(
    `select ${COLUMNS} from cchc_imports i where i.id = :id ${held ? 'for update' : ''}`,
    { id },
  );
  return row === undefined ? null : asRead(row);
};

/** Those of an account, newest first. */
export const importsOf = async (
  query: Query,
  account: string,
  limit: number,
): Promise<readonly ImportRow[]> => {
  const rows = await query<Stored>(
    `select ${COLUMNS} from cchc_imports i where i.account = :account order by i.created_at desc, i.id limit :limit`,
    { account, limit },
  );
  return rows.map(asRead);
};

/** The imports that are to be gone on with, the longest waiting first; of those of the same records, that one alone. */
export const dueImports = (query: Query): Promise<readonly Pick<ImportRow, 'id' | 'uid' | 'agencyId'>[]> =>
  query(
    `select first.id, first.uid, first.agency_id as "agencyId"
       from (select distinct on (i.uid, i.agency_id) i.* from cchc_imports i where i.state in ('checking', 'running')
              order by i.uid, i.agency_id, i.created_at, i.id) first
      order by first.created_at, first.id`,
  );

export type ImportChange = Partial<
  Pick<
    ImportRow,
    'sheet' | 'headerRow' | 'mapping' | 'meanings' | 'stage' | 'mode' | 'state' | 'reason' | 'endedAt'
  >
>;

const CHANGED: Readonly<Record<keyof ImportChange, string>> = {
  sheet: 'sheet',
  headerRow: 'header_row',
  mapping: 'mapping',
  meanings: 'meanings',
  stage: 'stage',
  mode: 'mode',
  state: 'state',
  reason: 'reason',
  endedAt: 'ended_at',
};

export const changeImport = async (query: Query, id: string, change: ImportChange): Promise<void> => {
  const { mapping, meanings, ...plain } = change;
  const values = {
    ...plain,
    ...(mapping !== undefined && { mapping: JSON.stringify(mapping) }),
    ...(meanings !== undefined && { meanings: JSON.stringify(meanings) }),
  };
  const names = Object.keys(values) as (keyof ImportChange)[];
  await query(
    `update cchc_imports set ${names.map((name) => `${CHANGED[name]} = :${name}`).join(', ')} where id = :id`,
    { id, ...values },
  );
};

/** Imports that ended before `before`, with their rows; what they wrote stays known. */
export const forgetImports = async (query: Query, before: Date): Promise<void> => {
  await query(
    `delete from cchc_imports where created_at < :before and state not in ('checking', 'running')`,
    {
      before,
    },
  );
};
