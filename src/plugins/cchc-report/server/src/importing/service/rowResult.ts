import { type Conflict, type FieldValues, type ImportField, type RowProblem, toRowProblem } from '../model';
import type { PreparedRecords, RecordProblem, RecordStage } from '../recordKeeper';
import type { ExistingRecord } from './existingRecords';
import type { ParsedRow } from './parseRows';

interface FileRow {
  readonly number: number;
  /** The values of its cells, relations by documentId. */
  readonly values: FieldValues;
}

/** A heading or a group: neither a record nor a fault. */
export interface SkippedRow extends FileRow {
  readonly kind: 'skipped';
  /** Why it is skipped. */
  readonly problems: readonly RowProblem[];
}

export interface RefusedRow extends FileRow {
  readonly kind: 'refused';
  readonly problems: readonly RowProblem[];
}

export interface NewRow extends FileRow {
  readonly kind: 'new';
  /** The record to be written. */
  readonly record: FieldValues;
}

export interface MatchedRow extends FileRow {
  readonly kind: 'matched';
  readonly existing: ExistingRecord;
  /** The values of the file that are compared with the record's. */
  readonly compared: FieldValues;
  readonly stage: RecordStage;
  /** The values to write, decided conflicts included. */
  readonly changes: FieldValues;
  readonly conflicts: readonly Conflict[];
}

export type ValidatedRow = SkippedRow | RefusedRow | NewRow | MatchedRow;

export interface ValidatedRows {
  /** In the order of the file. */
  readonly rows: readonly ValidatedRow[];
  /** Writes the records of new rows. */
  readonly insert: PreparedRecords['insert'];
}

export const refuseRow = ({ number, values }: ParsedRow, ...problems: readonly RowProblem[]): RefusedRow => ({
  kind: 'refused',
  number,
  values,
  problems,
});

/** Turns a refusal of the app into a problem of the row. */
export const fromRecordProblem = ({ path, code, message }: RecordProblem): RowProblem => ({
  field: path[0] ?? null,
  code,
  message,
});

/** One problem of the row that names fields; none without fields. */
export const fieldsProblem = (code: string, fields: readonly ImportField[]): readonly RowProblem[] =>
  fields.length === 0
    ? []
    : [toRowProblem(null, { code, params: { fields: fields.map(({ label }) => label).join(', ') } })];
