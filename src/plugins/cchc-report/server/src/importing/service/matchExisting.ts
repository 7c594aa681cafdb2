import {
  asRead,
  type FieldValues,
  type ImportType,
  isShorterCode,
  keyLabels,
  type Merge,
  mergeRecord,
  placeParts,
  recordKey,
  toRowProblem,
} from '../model';
import { readOrigins } from '../store';
import { type ExistingRecord, existingRecords } from './existingRecords';
import type { ParsedRow } from './parseRows';
import type { RowContext } from './rowContext';
import { type RefusedRow, refuseRow } from './rowResult';

/** A row whose key is that of one existing record. */
export interface Match {
  readonly kind: 'match';
  readonly number: number;
  readonly row: ParsedRow;
  readonly existing: ExistingRecord;
  /** The values of the file that are compared with the record's. */
  readonly compared: FieldValues;
  readonly merge: Merge;
  /** The values to write, decided conflicts included. */
  readonly changes: FieldValues;
}

/** A row whose key no existing record has. */
export interface Unmatched {
  readonly kind: 'unmatched';
  readonly number: number;
  readonly row: ParsedRow;
}

export type RowMatch = Match | Unmatched | RefusedRow;

const groupByKey = (records: readonly ExistingRecord[]): ReadonlyMap<string, readonly ExistingRecord[]> => {
  const groups = new Map<string, ExistingRecord[]>();
  for (const record of records) groups.set(record.key, [...(groups.get(record.key) ?? []), record]);
  return groups;
};

const objectsIn = (value: unknown): readonly object[] =>
  Array.isArray(value) ? value.filter((item: unknown) => typeof item === 'object' && item !== null) : [];

/** Gives parts that equal existing ones their ids, so that attached files stay with them. */
const reuseParts = ({ parts }: ExistingRecord, values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const existing = parts[field];
      return [field, existing === undefined ? value : placeParts(existing, objectsIn(value)).parts];
    }),
  );

/**
 * The values of a row to compare with an existing record: without the agency, which was chosen for the whole file, and without
 * a code that is only the national part of the record's full code.
 */
const comparedValues = (
  { fields }: ImportType,
  { values }: ParsedRow,
  existing: ExistingRecord,
): FieldValues => {
  const { agency: _agency, ...others } = values;
  const codes = fields.filter(({ kind }) => kind === 'code').map(({ name }) => name);
  const isShorter = (name: string, value: unknown): boolean =>
    codes.includes(name) && isShorterCode(String(value), String(existing.values[name]));
  return Object.fromEntries(Object.entries(others).filter(([name, value]) => !isShorter(name, value)));
};

/** @param written what the last import wrote in the record */
const compareRow = (
  type: ImportType,
  row: ParsedRow,
  existing: ExistingRecord,
  written: FieldValues | undefined,
): Match => {
  const compared = comparedValues(type, row, existing);
  const merge = mergeRecord(existing.values, compared, written ?? null, {
    asRead: (name, value) => {
      const field = type.fields.find((one) => one.name === name);
      return field === undefined ? value : asRead(value, field);
    },
    lost: (name, value) => {
      const parts = existing.parts[name];
      return parts === undefined ? [] : placeParts(parts, objectsIn(value)).lost;
    },
  });
  const taken = row.checked.takeFile
    ? Object.fromEntries(merge.conflicts.map(({ field, file }) => [field, file]))
    : {};
  const changes = reuseParts(existing, { ...merge.changes, ...taken });
  return { kind: 'match', number: row.number, row, existing, compared, merge, changes };
};

const refuseAmbiguous = (type: ImportType, row: ParsedRow): RefusedRow =>
  refuseRow(row, toRowProblem(null, { code: 'several_here', params: { fields: keyLabels(type) } }));

const matchOnce = async (context: RowContext, rows: readonly ParsedRow[]): Promise<readonly RowMatch[]> => {
  const { query, type } = context;
  const records = await existingRecords(
    context,
    rows.map(({ values }) => values),
  );
  const origins = await readOrigins(
    query,
    type.uid,
    records.map(({ documentId }) => documentId),
  );
  const byKey = groupByKey(records);
  return rows.map((row): RowMatch => {
    const [record, ...others] = byKey.get(recordKey(type, row.values) ?? '') ?? [];
    if (record === undefined) return { kind: 'unmatched', number: row.number, row };
    return others.length > 0
      ? refuseAmbiguous(type, row)
      : compareRow(type, row, record, origins.get(record.documentId));
  });
};

const isChange = (match: RowMatch): match is Match =>
  match.kind === 'match' && Object.keys(match.changes).length > 0;

/**
 * Finds the existing record of each row and compares the two. In a run the records that will change are locked first and
 * compared once more, since they may have changed before the lock; the others are left unlocked, so that nobody waits for them.
 */
export const matchExisting = async (
  context: RowContext,
  rows: readonly ParsedRow[],
): Promise<readonly RowMatch[]> => {
  const { keeper, trx, type, isRun } = context;
  const matches = await matchOnce(context, rows);
  const changes = matches.filter(isChange);
  if (!isRun || changes.length === 0) return matches;
  await keeper.lock(
    trx,
    type.uid,
    changes.map(({ existing }) => existing.documentId),
  );
  const locked = await matchOnce(
    context,
    changes.map(({ row }) => row),
  );
  const byNumber = new Map(locked.map((match) => [match.number, match]));
  return matches.map((match) => byNumber.get(match.number) ?? match);
};
