import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import {
  type Conflict,
  type FieldValues,
  type ImportType,
  type Merge,
  mergeRecord,
  type RowProblem,
} from '../../domain/importing';
import type { AgencyRow, Query, SourceTable, SourceTables } from '../../sources';
import { type ImportRow, type ImportStage, readOrigins, type WaitingRow } from '../../sources/importing';
import { keyLabels, keyOf, recordsHere, type RecordHere } from './here';
import type { KeeperProblem, RecordKeeper } from './keeper';
import { createLookups } from './lookups';
import { type UnderstoodRow, understandRows } from './readRow';
import type { Rights } from './rights';
import { rowProblem } from './wording';

/** What rows of one import are judged by, within one transaction. */
export interface Judging {
  readonly strapi: Core.Strapi;
  readonly trx: Knex.Transaction;
  readonly query: Query;
  readonly tables: SourceTables;
  readonly source: SourceTable;
  readonly keeper: RecordKeeper;
  readonly type: ImportType;
  readonly agency: AgencyRow;
  readonly rights: Rights;
  readonly row: ImportRow;
  /** They are going to be written: what is here is held against every other change. */
  readonly held: boolean;
}

interface Judged {
  readonly number: number;
  /** What the file says, relations by documentId. */
  readonly file: FieldValues;
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
  readonly stage: ImportStage;
  /** What would be written, with what was decided of the conflicts. */
  readonly changes: FieldValues;
  readonly conflicts: readonly Conflict[];
}

export type JudgedRow = RefusedRow | NewRow | KnownRow;

export interface JudgedRows {
  readonly rows: readonly JudgedRow[];
  /** What new rows name; goes with them to be written. */
  readonly named: unknown;
}

const refused = ({ number, values: file }: UnderstoodRow, ...problems: RowProblem[]): RefusedRow => ({
  as: 'refused',
  number,
  file,
  problems,
});

const asRowProblem = ({ path, code, message }: KeeperProblem): RowProblem => ({
  field: path[0] ?? null,
  code,
  message,
});

/** What is wrong with a row whatever is here already. */
const ownProblems = (
  { type, agency }: Judging,
  { values, problems }: UnderstoodRow,
): readonly RowProblem[] => {
  const field = type.fields.find(({ name }) => name === 'agency') ?? null;
  const other = values['agency'];
  const isOther = other !== null && other !== undefined && other !== agency.documentId;
  const foreign = isOther ? [rowProblem(field, { code: 'other_agency', params: { value: '' } })] : [];
  const fields = keyLabels(type);
  const keyless =
    problems.length === 0 && keyOf(type, values) === null
      ? [rowProblem(null, { code: 'key_missing', params: { fields } })]
      : [];
  return [...problems, ...foreign, ...keyless];
};

const forbidden = (
  { type, rights }: Judging,
  here: RecordHere,
  changes: FieldValues,
): readonly RowProblem[] => {
  const fields = type.fields
    .filter((field) => field.name in changes && !rights.mayField('update', field, here.row))
    .map(({ label }) => label);
  return fields.length === 0
    ? []
    : [rowProblem(null, { code: 'not_permitted_update', params: { fields: fields.join(', ') } })];
};

/** Rows that would be new, each with what the app objects to. */
const judgeNew = async (
  { keeper, trx, type, row, agency, rights }: Judging,
  rows: readonly UnderstoodRow[],
): Promise<JudgedRows> => {
  const given = rows.map(({ values }) => ({ ...values, agency: agency.documentId }));
  const { records, named } = await keeper.prepare(trx, type.uid, given, row.stage);
  const judged = rows.map((one, index): JudgedRow => {
    const { values = {}, problems = [] } = records[index] ?? {};
    if (problems.length > 0) return refused(one, ...problems.map(asRowProblem));
    const made = { ...values, createdBy: { id: Number(row.account) } };
    if (!rights.may('create', made))
      return refused(one, rowProblem(null, { code: 'not_permitted_create', params: {} }));
    return { as: 'new', number: one.number, file: one.values, values };
  });
  return { rows: judged, named };
};

/** A record that is out is published with what the file changes of it; one that is not stays a draft. */
const stageOf = ({ row }: Judging, here: RecordHere): ImportStage =>
  here.published && row.stage === 'published' ? 'published' : 'draft';

interface Meant {
  readonly one: UnderstoodRow;
  readonly here: RecordHere;
  readonly merge: Merge;
  /** What would be written. */
  readonly changes: FieldValues;
}

const mergedRows = async (
  { query, type }: Judging,
  rows: readonly { one: UnderstoodRow; here: RecordHere }[],
): Promise<readonly Meant[]> => {
  const documentIds = rows.map(({ here }) => here.documentId);
  const origins = await readOrigins(query, type.uid, documentIds);
  return rows.map(({ one, here }) => {
    const { agency: _agency, ...file } = one.values;
    const merge = mergeRecord(here.values, file, origins.get(here.documentId) ?? null);
    const taken = one.takeFile ? merge.conflicts.map(({ field, file: value }) => [field, value]) : [];
    return { one, here, merge, changes: { ...merge.changes, ...Object.fromEntries(taken) } };
  });
};

/** Rows that mean records which are here: what they would change, and what the app or a permission objects to. */
const judgeKnown = async (
  judging: Judging,
  meant: readonly Meant[],
  stage: ImportStage,
): Promise<readonly JudgedRow[]> => {
  const { keeper, trx, type } = judging;
  const changed = meant.map(({ here, changes }) => ({ ...here.values, slug: here.row['slug'], ...changes }));
  const { records } = await keeper.prepare(trx, type.uid, changed, stage);
  return meant.map(({ one, here, merge, changes }, index): JudgedRow => {
    const isUntouched = Object.keys(changes).length === 0;
    const problems = isUntouched ? [] : (records[index]?.problems ?? []);
    const wrong = [...problems.map(asRowProblem), ...forbidden(judging, here, changes)];
    if (wrong.length > 0) return refused(one, ...wrong);
    return {
      as: 'known',
      number: one.number,
      file: one.values,
      here,
      stage,
      changes,
      conflicts: merge.conflicts,
    };
  });
};

const byKey = <Item extends { readonly key: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(item.key, [...(groups.get(item.key) ?? []), item]);
  return groups;
};

/**
 * What would become of some rows of a file: refused, new, or one of the records that are here.
 * @returns them in the order they came in
 */
export const judgeRows = async (judging: Judging, waiting: readonly WaitingRow[]): Promise<JudgedRows> => {
  const { strapi, keeper, trx, query, tables, source, type, agency, row, held } = judging;
  const lookups = createLookups(strapi, query, tables, agency.id);
  const understood = await understandRows(type, row.mapping, lookups, waiting);
  const judged = new Map<number, JudgedRow>();
  const sound: UnderstoodRow[] = [];
  for (const one of understood) {
    const problems = ownProblems(judging, one);
    if (problems.length > 0) judged.set(one.number, refused(one, ...problems));
    else sound.push(one);
  }
  const find = () =>
    recordsHere(
      strapi,
      query,
      source,
      type,
      agency.id,
      sound.map(({ values }) => values),
    );
  const seen = await find();
  if (held)
    await keeper.hold(
      trx,
      type.uid,
      seen.map(({ documentId }) => documentId),
    );
  // Read anew once nobody else can change them.
  const here = byKey(held && seen.length > 0 ? await find() : seen);
  const known: { one: UnderstoodRow; here: RecordHere }[] = [];
  const fresh: UnderstoodRow[] = [];
  for (const one of sound) {
    const [record, ...others] = here.get(keyOf(type, one.values) ?? '') ?? [];
    if (record === undefined) fresh.push(one);
    else if (others.length === 0) known.push({ one, here: record });
    else
      judged.set(
        one.number,
        refused(one, rowProblem(null, { code: 'several_here', params: { fields: keyLabels(type) } })),
      );
  }
  const meant = await mergedRows(judging, known);
  for (const stage of ['draft', 'published'] as const) {
    const some = meant.filter((each) => stageOf(judging, each.here) === stage);
    for (const one of await judgeKnown(judging, some, stage)) judged.set(one.number, one);
  }
  const made = await judgeNew(judging, fresh);
  for (const one of made.rows) judged.set(one.number, one);
  return { rows: understood.flatMap(({ number }) => judged.get(number) ?? []), named: made.named };
};
