import type { Query } from '../../sources';
import { holdLock } from '../../sources/lock';
import type { Mapping, Meanings } from '../model';
import type { RecordStage } from '../recordKeeper';

export type ImportState = 'uploaded' | 'checking' | 'checked' | 'running' | 'done' | 'cancelled' | 'failed';

/** While the check refuses rows: `rows` imports the others, `all` does not start. */
export type ImportMode = 'rows' | 'all';

/** A file of records that is being imported. */
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
  /** The answers of the office as the last check read them; `meanings` come first. */
  readonly remembered: Meanings;
  readonly stage: RecordStage;
  readonly mode: ImportMode;
  readonly state: ImportState;
  readonly reason: string | null;
  readonly account: string;
  readonly accountName: string;
  readonly accountIp: string | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  /** Rows that the check or the run has processed, of how many. */
  readonly done: number;
  readonly total: number;
  /** The number of the last of them. */
  readonly lastRow: number;
}

type Stored = Omit<ImportRow, 'sheets' | 'mapping'> & { readonly sheets: string; readonly mapping: string };

const COLUMNS = `i.id, i.uid, i.agency_id as "agencyId", i.file_name as "fileName", i.file_sha256 as "fileSha256", i.encoding, i.sheets,
  i.sheet, i.header_row as "headerRow", i.mapping, cast(i.meanings as json) as meanings, cast(i.remembered as json) as remembered, i.stage, i.mode, i.state, i.reason, i.account, i.account_name as "accountName",
  i.account_ip as "accountIp", i.created_at as "createdAt", i.ended_at as "endedAt", i.done, i.total, i.last_row as "lastRow"`;

const parse = (row: Stored): ImportRow => ({
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

export const insertImport = async (query: Query, row: NewImport): Promise<void> => {
  await query(
    `insert into cchc_imports (id, uid, agency_id, file_name, file_sha256, encoding, sheets, sheet, header_row, mapping, stage, account,
                               account_name, account_ip, created_at)
     values (:id, :uid, :agencyId, :fileName, :fileSha256, :encoding, :sheets, :sheet, :headerRow, :mapping, :stage, :account,
             :accountName, :accountIp, :createdAt)`,
    { ...row, sheets: JSON.stringify(row.sheets), mapping: JSON.stringify(row.mapping) },
  );
};

/** @param locked locks the import until the transaction ends */
export const findImport = async (query: Query, id: string, locked = false): Promise<ImportRow | null> => {
  const [row] = await query<Stored>(
    `select ${COLUMNS} from cchc_imports i where i.id = :id ${locked ? 'for update' : ''}`,
    { id },
  );
  return row === undefined ? null : parse(row);
};

/** The imports of an account, newest first. */
export const importsOfAccount = async (
  query: Query,
  account: string,
  limit: number,
): Promise<readonly ImportRow[]> => {
  const rows = await query<Stored>(
    `select ${COLUMNS} from cchc_imports i where i.account = :account order by i.created_at desc, i.id limit :limit`,
    { account, limit },
  );
  return rows.map(parse);
};

/** An import to be worked on; of several of one type and agency, the oldest. */
const DUE = `i.state in ('checking', 'running') and not exists (
  select from cchc_imports older
   where older.state in ('checking', 'running') and older.uid = i.uid and older.agency_id = i.agency_id
     and (older.created_at, older.id) < (i.created_at, i.id))`;

export type DueImport = Pick<ImportRow, 'id' | 'uid' | 'account'>;

/** The imports to be worked on, the oldest first. */
export const dueImports = (query: Query): Promise<readonly DueImport[]> =>
  query(`select i.id, i.uid, i.account from cchc_imports i where ${DUE} order by i.created_at, i.id`);

/** Locks an import until the transaction ends; null when it is no longer due, or another process has it. */
export const takeImport = async (query: Query, id: string): Promise<ImportRow | null> => {
  const [row] = await query<Stored>(
    `select ${COLUMNS} from cchc_imports i where i.id = :id and ${DUE} for update of i skip locked`,
    { id },
  );
  return row === undefined ? null : parse(row);
};

/** Keeps two imports of one type and agency from creating one record twice: only one writes at a time. */
export const lockRecords = (query: Query, { uid, agencyId }: ImportRow): Promise<void> =>
  holdLock(query, `import:${uid}:${agencyId}`);

export type ImportChange = Partial<
  Pick<
    ImportRow,
    | 'sheet'
    | 'headerRow'
    | 'mapping'
    | 'meanings'
    | 'remembered'
    | 'stage'
    | 'mode'
    | 'state'
    | 'reason'
    | 'endedAt'
    | 'done'
    | 'total'
    | 'lastRow'
  >
>;

const COLUMN_NAMES: Readonly<Record<keyof ImportChange, string>> = {
  sheet: 'sheet',
  headerRow: 'header_row',
  mapping: 'mapping',
  meanings: 'meanings',
  remembered: 'remembered',
  stage: 'stage',
  mode: 'mode',
  state: 'state',
  reason: 'reason',
  endedAt: 'ended_at',
  done: 'done',
  total: 'total',
  lastRow: 'last_row',
};

export const changeImport = async (query: Query, id: string, change: ImportChange): Promise<void> => {
  const { mapping, meanings, remembered, ...plain } = change;
  const values = {
    ...plain,
    ...(mapping !== undefined && { mapping: JSON.stringify(mapping) }),
    ...(meanings !== undefined && { meanings: JSON.stringify(meanings) }),
    ...(remembered !== undefined && { remembered: JSON.stringify(remembered) }),
  };
  const names = Object.keys(values) as (keyof ImportChange)[];
  await query(
    `update cchc_imports set ${names.map((name) => `${COLUMN_NAMES[name]} = :${name}`).join(', ')} where id = :id`,
    { id, ...values },
  );
};

/** Deletes the imports that were sent before `before`, with their rows; the origins of records stay. */
export const deleteImports = async (query: Query, before: Date): Promise<void> => {
  await query(
    `delete from cchc_imports where created_at < :before and state not in ('checking', 'running')`,
    { before },
  );
};

/** A checked import with rows whose conflicts nobody has decided. */
export interface UndecidedImport extends Pick<ImportRow, 'id' | 'agencyId' | 'fileName' | 'createdAt'> {
  /** Rows with conflicts. */
  readonly count: number;
}

/** The imports of an account that wait for its decision, the newest first. */
export const listUndecided = (query: Query, account: string): Promise<readonly UndecidedImport[]> =>
  query<UndecidedImport>(
    `select i.id, i.agency_id as "agencyId", i.file_name as "fileName", i.created_at as "createdAt", r.count
       from cchc_imports i
       join lateral (select cast(count(*) as integer) as count from cchc_import_rows r
                      where r.import_id = i.id and r.sheet = i.sheet and r.number > i.header_row and r.outcome = 'conflict'
                        and not r.take_file) r on r.count > 0
      where i.account = :account and i.state = 'checked' order by i.created_at desc, i.id`,
    { account },
  );
