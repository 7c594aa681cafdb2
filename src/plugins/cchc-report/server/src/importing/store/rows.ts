import type { Conflict, ReadCell, ReadRow, RowProblem } from '../model';
import type { Query } from '../../sources/query';

export type Outcome =
  | 'create'
  | 'update'
  | 'same'
  | 'conflict'
  | 'refused'
  | 'skipped'
  | 'created'
  | 'updated'
  | 'kept';

/** A row of the sheet that is read, as it was judged last. */
export interface JudgedRow {
  readonly number: number;
  readonly outcome: Outcome;
  readonly problems: readonly RowProblem[] | null;
  readonly conflicts: readonly Conflict[] | null;
  readonly documentId: string | null;
}

/** Which rows of an import are meant: those below the headings of its sheet. */
export interface SheetRows {
  readonly importId: string;
  readonly sheet: number;
  readonly headerRow: number;
}

const OF_SHEET = 'import_id = :importId and sheet = :sheet and number > :headerRow';
/** What the check left for the run to do. */
const PENDING = `outcome in ('create', 'update', 'same', 'conflict')`;

/** Strapi has its driver leave `jsonb` as text, and `json` not. */
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

/** The first rows of a sheet, headings and what stands above them included. */
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

/** What the check found of a row, and what was decided then; all of it null before. */
export interface Checked {
  readonly conflicts: readonly Conflict[] | null;
  /** The record that it meant. */
  readonly documentId: string | null;
  /** What the file says is to be taken where it is in conflict. */
  readonly takeFile: boolean;
}

/** A row on its way. */
export interface WaitingRow extends Checked {
  readonly number: number;
  readonly cells: readonly ReadCell[];
}

const WAITING = `number, ${CELLS}, cast(conflicts as json) as conflicts, document_id as "documentId", take_file as "takeFile"`;

/** Rows below the headings after one of them, in order. */
export const rowsAfter = (
  query: Query,
  rows: SheetRows,
  after: number,
  limit: number,
): Promise<readonly WaitingRow[]> =>
  query<WaitingRow>(
    `select ${WAITING} from cchc_import_rows where ${OF_SHEET} and number > :after order by number limit :limit`,
    { ...rows, after, limit },
  );

/** Rows that the check found nothing against and the run has not come to, in order. */
export const pendingRows = (query: Query, rows: SheetRows, limit: number): Promise<readonly WaitingRow[]> =>
  query<WaitingRow>(
    `select ${WAITING} from cchc_import_rows where ${OF_SHEET} and ${PENDING} order by number limit :limit`,
    { ...rows, limit },
  );

const counted = async (query: Query, rows: SheetRows, condition: string): Promise<number> => {
  const [row] = await query<{ n: number }>(
    `select cast(count(*) as integer) as n from cchc_import_rows where ${OF_SHEET} and ${condition}`,
    { ...rows },
  );
  return row?.n ?? 0;
};

/** The records that the check found something to change in, of rows that the run has not come to. */
export const recordsToChange = async (query: Query, rows: SheetRows): Promise<readonly string[]> => {
  const found = await query<{ documentId: string }>(
    `select document_id as "documentId" from cchc_import_rows
      where ${OF_SHEET} and outcome in ('update', 'conflict') and document_id is not null`,
    { ...rows },
  );
  return found.map(({ documentId }) => documentId);
};

export const countRowsOf = (query: Query, rows: SheetRows): Promise<number> => counted(query, rows, 'true');
export const countPending = (query: Query, rows: SheetRows): Promise<number> => counted(query, rows, PENDING);

/** How many rows came out how. */
export const countOutcomes = async (
  query: Query,
  rows: SheetRows,
): Promise<Readonly<Partial<Record<Outcome, number>>>> => {
  const found = await query<{ outcome: Outcome; n: number }>(
    `select outcome, cast(count(*) as integer) as n from cchc_import_rows
      where ${OF_SHEET} and outcome is not null group by outcome`,
    { ...rows },
  );
  return Object.fromEntries(found.map(({ outcome, n }) => [outcome, n]));
};

/** Keeps what was found of some rows. */
export const keepJudgement = async (
  query: Query,
  rows: SheetRows,
  judged: readonly JudgedRow[],
): Promise<void> => {
  await query(
    `update cchc_import_rows r set outcome = j.outcome, problems = j.problems, conflicts = j.conflicts, document_id = j."documentId"
       from jsonb_to_recordset(cast(:judged as jsonb))
         as j (number integer, outcome text, problems jsonb, conflicts jsonb, "documentId" text)
      where r.import_id = :importId and r.sheet = :sheet and r.number = j.number`,
    { importId: rows.importId, sheet: rows.sheet, judged: JSON.stringify(judged) },
  );
};

/** Takes back what an earlier check said, but for conflicts and what was decided of them: the next one holds its own against those. */
export const forgetOutcomes = async (query: Query, importId: string): Promise<void> => {
  await query(
    `update cchc_import_rows set outcome = null, problems = null where import_id = :importId and outcome is not null`,
    { importId },
  );
};

/** Takes back what an earlier check said, and what was decided: the columns are read otherwise now. */
export const forgetJudgement = async (query: Query, importId: string): Promise<void> => {
  await query(
    `update cchc_import_rows set outcome = null, problems = null, conflicts = null, document_id = null, take_file = false
      where import_id = :importId and (outcome is not null or take_file)`,
    { importId },
  );
};

/** A row that somebody must look at, with what stands in it. */
export type ShownRow = JudgedRow & WaitingRow;

/** Rows of an outcome after one of them, in order. */
export const rowsOfOutcome = (
  query: Query,
  rows: SheetRows,
  outcome: Outcome,
  { after, limit }: { after: number; limit: number },
): Promise<readonly ShownRow[]> =>
  query<ShownRow>(
    `select ${WAITING}, outcome, cast(problems as json) as problems from cchc_import_rows
      where ${OF_SHEET} and outcome = :outcome and number > :after order by number limit :limit`,
    { ...rows, outcome, after, limit },
  );

/** Decides conflicts: for one row, or for all of them. @returns how many rows there were */
export const decideConflicts = async (
  query: Query,
  rows: SheetRows,
  takeFile: boolean,
  number: number | null,
): Promise<number> => {
  const decided = await query(
    `update cchc_import_rows set take_file = :takeFile
      where ${OF_SHEET} and outcome = 'conflict' and (cast(:number as integer) is null or number = :number) returning number`,
    { ...rows, takeFile, number },
  );
  return decided.length;
};

/** Keeps what is here in the conflicts of some rows, whatever was decided of them. */
export const forgetDecisions = async (
  query: Query,
  { importId, sheet }: SheetRows,
  numbers: readonly number[],
): Promise<void> => {
  await query(
    `update cchc_import_rows set take_file = false
      where import_id = :importId and sheet = :sheet and number = any(cast(:numbers as integer[]))`,
    { importId, sheet, numbers: `{${numbers.join()}}` },
  );
};
