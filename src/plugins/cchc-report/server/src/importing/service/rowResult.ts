import type { Conflict, FieldValues, ImportField, RowProblem } from '../model';
import type { ImportStage } from '../store';
import type { RecordHere } from './existingRecords';
import type { KeeperProblem } from '../recordKeeper';
import type { UnderstoodRow } from './readRow';
import { rowProblem } from '../model/rowProblem';

interface Judged {
  readonly number: number;
  /** As the row was understood, relations by documentId. */
  readonly file: FieldValues;
}

/** No record, and no fault. */
export interface SkippedRow extends Judged {
  readonly as: 'skipped';
  /** Why it is taken for none. */
  readonly problems: readonly RowProblem[];
}

export interface RefusedRow extends Judged {
  readonly as: 'refused';
  readonly problems: readonly RowProblem[];
}

export interface NewRow extends Judged {
  readonly as: 'new';
  /** As they would be written. */
  readonly values: FieldValues;
}

export interface KnownRow extends Judged {
  readonly as: 'known';
  readonly here: RecordHere;
  /** What the file says of it. */
  readonly said: FieldValues;
  readonly stage: ImportStage;
  /** What would be written, with what was decided of the conflicts. */
  readonly changes: FieldValues;
  readonly conflicts: readonly Conflict[];
}

export type JudgedRow = SkippedRow | RefusedRow | NewRow | KnownRow;

export interface JudgedRows {
  readonly rows: readonly JudgedRow[];
  /** What new rows name; goes with them to be written. */
  readonly named: unknown;
}

export const refused = (
  { number, values: file }: UnderstoodRow,
  ...problems: readonly RowProblem[]
): RefusedRow => ({ as: 'refused', number, file, problems });

/** What the app objects to, as a fault of the row. */
export const objection = ({ path, code, message }: KeeperProblem): RowProblem => ({
  field: path[0] ?? null,
  code,
  message,
});

/** One fault of the row that names fields; none without fields. */
export const faultOf = (code: string, fields: readonly ImportField[]): readonly RowProblem[] =>
  fields.length === 0
    ? []
    : [rowProblem(null, { code, params: { fields: fields.map(({ label }) => label).join(', ') } })];
