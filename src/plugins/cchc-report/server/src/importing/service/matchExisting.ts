import {
  asRead,
  type FieldValues,
  type ImportType,
  isShorterCode,
  type Merge,
  mergeRecord,
  placeParts,
} from '../model';
import { readOrigins } from '../store';
import { keyLabels, keyOf, type RecordHere, recordsHere } from './existingRecords';
import { type RefusedRow, refused } from './rowResult';
import type { Judging } from './rowContext';
import type { UnderstoodRow } from './readRow';
import { rowProblem } from '../model/rowProblem';

/** A row that means a record which is here. */
export interface Meant {
  readonly as: 'meant';
  readonly number: number;
  readonly one: UnderstoodRow;
  readonly here: RecordHere;
  /** What the file says of it. */
  readonly said: FieldValues;
  readonly merge: Merge;
  /** What would be written, with what was decided of the conflicts. */
  readonly changes: FieldValues;
}

/** A row that means no record which is here. */
export interface Fresh {
  readonly as: 'fresh';
  readonly number: number;
  readonly one: UnderstoodRow;
}

export type Placed = Meant | Fresh | RefusedRow;

const byKey = (items: readonly RecordHere[]): ReadonlyMap<string, readonly RecordHere[]> => {
  const groups = new Map<string, RecordHere[]>();
  for (const item of items) groups.set(item.key, [...(groups.get(item.key) ?? []), item]);
  return groups;
};

const objectsIn = (value: unknown): readonly object[] =>
  Array.isArray(value) ? value.filter((item: unknown) => typeof item === 'object' && item !== null) : [];

/** Parts that say what parts here say are those parts, with what is attached to them. */
const withPartsHere = ({ parts }: RecordHere, values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const own = parts[field];
      return [field, own === undefined ? value : placeParts(own, objectsIn(value)).parts];
    }),
  );

/**
 * What a row says of a record that is here. The agency was chosen for all of them, and the national part of a code says
 * nothing of one that is here whole.
 */
const saidOf = ({ fields }: ImportType, { values }: UnderstoodRow, here: RecordHere): FieldValues => {
  const { agency: _agency, ...file } = values;
  const codes = fields.filter(({ kind }) => kind === 'code').map(({ name }) => name);
  const isShorter = (name: string, value: unknown): boolean =>
    codes.includes(name) && isShorterCode(String(value), String(here.values[name]));
  return Object.fromEntries(Object.entries(file).filter(([name, value]) => !isShorter(name, value)));
};

const meant = (
  type: ImportType,
  one: UnderstoodRow,
  here: RecordHere,
  written: FieldValues | undefined,
): Meant => {
  const said = saidOf(type, one, here);
  const merge = mergeRecord(here.values, said, written ?? null, {
    asRead: (name, value) => {
      const field = type.fields.find((known) => known.name === name);
      return field === undefined ? value : asRead(value, field);
    },
    lost: (name, value) => {
      const own = here.parts[name];
      return own === undefined ? [] : placeParts(own, objectsIn(value)).lost;
    },
  });
  const taken = one.checked.takeFile
    ? Object.fromEntries(merge.conflicts.map(({ field, file: value }) => [field, value]))
    : {};
  const changes = withPartsHere(here, { ...merge.changes, ...taken });
  return { as: 'meant', number: one.number, one, here, said, merge, changes };
};

const several = (type: ImportType, one: UnderstoodRow): RefusedRow =>
  refused(one, rowProblem(null, { code: 'several_here', params: { fields: keyLabels(type) } }));

/** The record that each row means, as it is now. */
const place = async (judging: Judging, rows: readonly UnderstoodRow[]): Promise<readonly Placed[]> => {
  const { query, type } = judging;
  const found = await recordsHere(
    judging,
    rows.map(({ values }) => values),
  );
  const origins = await readOrigins(
    query,
    type.uid,
    found.map(({ documentId }) => documentId),
  );
  const here = byKey(found);
  return rows.map((one): Placed => {
    const [record, ...others] = here.get(keyOf(type, one.values) ?? '') ?? [];
    if (record === undefined) return { as: 'fresh', number: one.number, one };
    return others.length > 0 ? several(type, one) : meant(type, one, record, origins.get(record.documentId));
  });
};

const isChanged = (placed: Placed): placed is Meant =>
  placed.as === 'meant' && Object.keys(placed.changes).length > 0;

/**
 * The record that each row means. Records that are going to be changed are held, and looked at once more when nobody else
 * can change them; those that stay as they are wait for nobody.
 */
export const placeRows = async (
  judging: Judging,
  rows: readonly UnderstoodRow[],
): Promise<readonly Placed[]> => {
  const { keeper, trx, type, held } = judging;
  const seen = await place(judging, rows);
  const changed = seen.filter(isChanged);
  if (!held || changed.length === 0) return seen;
  await keeper.hold(
    trx,
    type.uid,
    changed.map(({ here }) => here.documentId),
  );
  const again = await place(
    judging,
    changed.map(({ one }) => one),
  );
  const now = new Map(again.map((placed) => [placed.number, placed]));
  return seen.map((placed) => now.get(placed.number) ?? placed);
};
