import type { Query } from '../../sources';
import type { Conflict, ReadCell, ReadRow, RowProblem } from '../model';
import type { ImportRow } from './imports';

/** The results of the check (first line) and of the run (second line); refused and skipped rows are of either. */
export type Outcome =
  | 'create'
  | 'update'
  | 'same'
  | 'conflict'
  | 'created'
  | 'updated'
  | 'kept'
  | 'refused'
  | 'skipped';

/** The result of a row. */
export interface RowOutcome {
  readonly number: number;
  readonly outcome: Outcome;
  readonly problems: readonly RowProblem[] | null;
  readonly documentId: string | null;
}

/** The result of the check for a row. */
export interface CheckedRow extends RowOutcome {
  readonly conflicts: readonly Conflict[] | null;
  /** An earlier decision for the file that still holds. */
  readonly takeFile: boolean;
  /** Why no report will count its record; null for a record that counts and for rows without one. */
  readonly uncounted: readonly RowProblem[] | null;
  /** Equal for rows that mean the same record; null for rows without a record. */
  readonly recordKey: string | null;
}

/** Selects the rows of an import: those below the headings of its sheet. */
type Sheet = Pick<ImportRow, 'id' | 'sheet' | 'headerRow'>;

const OF_SHEET = 'import_id = :id and sheet = :sheet and number > :headerRow';
const sheetBindings = ({ id, sheet, headerRow }: Sheet) => ({ id, sheet, headerRow });

/** The outcomes of the check that the run turns into others. */
const PENDING = `outcome in ('create', 'update', 'same', 'conflict')`;

/** Strapi makes the driver return `jsonb` as text, but not `json`. */
const CELLS = 'cast(cells as json) as cells';

export const insertRows = async (
  query: Query,
  importId: string,
  sheet: number,
  rows: readonly ReadRow[],
): Promise<void> => {
  await query(
    `insert into cchc_import_rows (import_id, sheet, number, cells)
     select :importId, :sheet, number, cells from jsonb_to_recordset(cast(:rows as jsonb)) as sent (number integer, cells jsonb)`,
    { importId, sheet, rows: JSON.stringify(rows) },
  );
};

/** The first rows of a sheet, including the headings and what is above them. */
export const firstRows = (
  query: Query,
  importId: string,
  sheet: number,
  limit: number,
): Promise<readonly ReadRow[]> =>
  query<ReadRow>(
    `select number, ${CELLS} from cchc_import_rows where import_id = :importId and sheet = :sheet order by number limit :limit`,
    { importId, sheet, limit },
  );

/** The result of the last check of a row, and the decision made then; null or false before. */
export interface Checked {
  readonly conflicts: readonly Conflict[] | null;
  /** The existing record. */
  readonly documentId: string | null;
  /** Conflicts are decided for the file. */
  readonly takeFile: boolean;
}

/** A row for the check or the run. */
export interface UncheckedRow extends Checked {
  readonly number: number;
  readonly cells: readonly ReadCell[];
}

const UNCHECKED = `number, ${CELLS}, cast(conflicts as json) as conflicts, document_id as "documentId", take_file as "takeFile"`;

/** The next rows in order. @param pendingOnly only those that a run has to write */
export const nextRows = (
  query: Query,
  sheet: Sheet,
  { after, limit, pendingOnly = false }: { after: number; limit: number; pendingOnly?: boolean },
): Promise<readonly UncheckedRow[]> =>
  query<UncheckedRow>(
    `select ${UNCHECKED} from cchc_import_rows
      where ${OF_SHEET} and number > :after ${pendingOnly ? `and ${PENDING}` : ''} order by number limit :limit`,
    { ...sheetBindings(sheet), after, limit },
  );

export const countRows = async (query: Query, sheet: Sheet): Promise<number> => {
  const [row] = await query<{ n: number }>(
    `select cast(count(*) as integer) as n from cchc_import_rows where ${OF_SHEET}`,
    sheetBindings(sheet),
  );
  return row?.n ?? 0;
};

/** Rows by outcome, and those whose records no report will count. */
export interface RowCounts {
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  readonly uncounted: number;
}

export const NO_ROWS: RowCounts = { outcomes: {}, uncounted: 0 };

/** Neither refused nor skipped: rows whose records are written or are there already. */
const WITH_RECORD = `outcome not in ('refused', 'skipped')`;

export const countOutcomes = async (query: Query, sheet: Sheet): Promise<RowCounts> => {
  const found = await query<{ outcome: Outcome; n: number; uncounted: number }>(
    `select outcome, cast(count(*) as integer) as n,
            cast(count(uncounted) filter (where ${WITH_RECORD}) as integer) as uncounted
       from cchc_import_rows where ${OF_SHEET} and outcome is not null group by outcome`,
    sheetBindings(sheet),
  );
  return {
    outcomes: Object.fromEntries(found.map(({ outcome, n }) => [outcome, n])),
    uncounted: found.reduce((sum, { uncounted }) => sum + uncounted, 0),
  };
};

/** Saves the results of rows. @param rows of the check with conflicts, decision and key, of the run without */
export const saveRows = async (
  query: Query,
  { id, sheet }: Sheet,
  rows: readonly (RowOutcome | CheckedRow)[],
): Promise<void> => {
  await query(
    `update cchc_import_rows r
        set outcome = s.outcome, problems = s.problems, document_id = s."documentId",
            conflicts = s.conflicts, take_file = coalesce(s."takeFile", false), record_key = s."recordKey",
            uncounted = coalesce(s.uncounted, r.uncounted)
       from jsonb_to_recordset(cast(:rows as jsonb))
         as s (number integer, outcome text, problems jsonb, conflicts jsonb, "documentId" text, "takeFile" boolean, "recordKey" text,
               uncounted jsonb)
      where r.import_id = :id and r.sheet = :sheet and r.number = s.number`,
    { id, sheet, rows: JSON.stringify(rows) },
  );
};

/** Rows that mean the same record as an earlier row of the file, each with the first of those. */
export const repeatedRows = (
  query: Query,
  sheet: Sheet,
): Promise<readonly { readonly number: number; readonly first: number }[]> =>
  query(
    `select number, first from (
       select number, min(number) over (partition by record_key) as first
         from cchc_import_rows where ${OF_SHEET} and record_key is not null) keyed
      where number > first order by number`,
    sheetBindings(sheet),
  );

/**
 * Forgets the results of an earlier check.
 * @param keepDecisions keeps conflicts and what was decided of them: the next check compares its own with those
 */
export const resetRows = async (query: Query, importId: string, keepDecisions: boolean): Promise<void> => {
  const decisions = keepDecisions ? '' : ', conflicts = null, document_id = null, take_file = false';
  await query(
    `update cchc_import_rows set outcome = null, problems = null, uncounted = null ${decisions}
      where import_id = :importId and (outcome is not null or take_file)`,
    { importId },
  );
};

/** A row to be shown. */
export type ShownRow = RowOutcome & UncheckedRow;

/** Rows of one outcome after a row number, in order. */
export const rowsOfOutcome = (
  query: Query,
  sheet: Sheet,
  outcome: Outcome,
  { after, limit }: { after: number; limit: number },
): Promise<readonly ShownRow[]> =>
  query<ShownRow>(
    `select ${UNCHECKED}, outcome, cast(problems as json) as problems from cchc_import_rows
      where ${OF_SHEET} and outcome = :outcome and number > :after order by number limit :limit`,
    { ...sheetBindings(sheet), outcome, after, limit },
  );

/** The rows whose records no report will count, with the reasons, in order. */
export const uncountedRows = (
  query: Query,
  sheet: Sheet,
): Promise<readonly { readonly number: number; readonly uncounted: readonly RowProblem[] }[]> =>
  query(
    `select number, cast(uncounted as json) as uncounted from cchc_import_rows
      where ${OF_SHEET} and ${WITH_RECORD} and uncounted is not null order by number`,
    sheetBindings(sheet),
  );

/** Decides the conflicts of one row, or of all rows when `number` is null. */
export const decideConflicts = async (
  query: Query,
  sheet: Sheet,
  takeFile: boolean,
  number: number | null,
): Promise<void> => {
  await query(
    `update cchc_import_rows set take_file = :takeFile
      where ${OF_SHEET} and outcome = 'conflict' and (cast(:number as integer) is null or number = :number)`,
    { ...sheetBindings(sheet), takeFile, number },
  );
};
