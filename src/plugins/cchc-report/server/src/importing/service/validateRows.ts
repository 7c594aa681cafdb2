import {
  effectiveMeanings,
  formatCell,
  isNothing,
  keyLabels,
  recordKey,
  type RowProblem,
  toRowProblem,
  findUncoveredConflicts,
} from '../model';
import { quoteInput } from '../../domain/vi';
import type { RecordStage } from '../recordKeeper';
import type { UncheckedRow } from '../store';
import type { ExistingRecord } from './existingRecords';
import { createLookups } from './lookups';
import { type Match, matchExisting } from './matchExisting';
import { type ParsedRow, parseRows } from './parseRows';
import { prepareRecords, type RowContext } from './rowContext';
import {
  fieldsProblem,
  fromRecordProblem,
  refuseRow,
  type ValidatedRow,
  type ValidatedRows,
} from './rowResult';

type Values = Readonly<Record<string, unknown>>;

/** The problems of a row that do not depend on existing records. */
const rowProblems = (
  { type, agency, row: { mapping } }: RowContext,
  { values, problems, cells }: ParsedRow,
): readonly RowProblem[] => {
  const field = type.fields.find(({ name }) => name === 'agency') ?? null;
  const named = values['agency'];
  const isOther = named !== null && named !== undefined && named !== agency.documentId;
  const value = quoteInput(formatCell(cells[mapping['agency'] ?? -1] ?? null));
  const otherAgency = isOther ? [toRowProblem(field, { code: 'other_agency', params: { value } })] : [];
  const keyMissing =
    problems.length === 0 && recordKey(type, values) === null
      ? [toRowProblem(null, { code: 'key_missing', params: { fields: keyLabels(type) } })]
      : [];
  return [...problems, ...otherAgency, ...keyMissing];
};

/** Lists the fields that the account may not fill in when it creates the record. */
const forbiddenCreation = (
  { type, rights, row, agency }: RowContext,
  { values }: ParsedRow,
  record: Values,
): readonly RowProblem[] => {
  if (!rights.may('create', record))
    return [toRowProblem(null, { code: 'not_permitted_create', params: {} })];
  if (row.stage === 'published' && !rights.may('publish', record))
    return [toRowProblem(null, { code: 'not_permitted_publish', params: {} })];
  const filled: Values = { ...values, agency: agency.documentId };
  return type.fields
    .filter(({ name }) => !isNothing(filled[name]))
    .filter((field) => !rights.mayField('create', field, record))
    .map((field) => toRowProblem(field, { code: 'not_permitted_field', params: {} }));
};

/**
 * Validates rows without an existing record: new ones. A run refuses those whose record the check found and somebody has
 * deleted since, so that it does not come back.
 */
const validateNew = async (context: RowContext, rows: readonly ParsedRow[]): Promise<ValidatedRows> => {
  const {
    type,
    agency,
    rights,
    row: { stage },
    isRun,
  } = context;
  const isDeleted = ({ checked }: ParsedRow): boolean => isRun && checked.documentId !== null;
  const problem = toRowProblem(null, { code: 'deleted_since', params: { fields: keyLabels(type) } });
  const refused = rows.filter(isDeleted).map((row) => refuseRow(row, problem));
  const others = rows.filter((row) => !isDeleted(row));
  const given = others.map(({ values }) => ({ ...values, agency: agency.documentId }));
  const { records, insert } = await prepareRecords(context, given, stage);
  const validated = others.map((row, index): ValidatedRow => {
    const { values: record = {}, problems = [] } = records[index] ?? {};
    const all = [
      ...problems.map(fromRecordProblem),
      ...forbiddenCreation(context, row, { ...record, createdBy: rights.creator }),
    ];
    if (all.length > 0) return refuseRow(row, ...all);
    return { kind: 'new', number: row.number, values: row.values, record };
  });
  return { rows: [...refused, ...validated], insert };
};

/**
 * A published record is published with its changes. A draft stays one, and so does a published record whose draft somebody
 * is editing: the change goes into that draft.
 */
const stageOfChange = ({ row }: RowContext, { state }: ExistingRecord): RecordStage =>
  state === 'published' && row.stage === 'published' ? 'published' : 'draft';

/** Fields that the account may not read: comparing them would reveal their values. */
const unreadableFields = ({ type, rights }: RowContext, { row, existing }: Match): readonly RowProblem[] =>
  fieldsProblem(
    'not_permitted_read',
    type.fields.filter(
      (field) => !isNothing(row.values[field.name]) && !rights.mayField('read', field, existing.row),
    ),
  );

/** Lists the changes of the record that the account may not make. */
const forbiddenChanges = (
  { type, rights }: RowContext,
  { existing, changes }: Match,
  stage: RecordStage,
): readonly RowProblem[] => {
  if (Object.keys(changes).length === 0) return [];
  const fields = type.fields.filter(
    (field) => field.name in changes && !rights.mayField('update', field, existing.row),
  );
  const mayPublish = stage === 'draft' || rights.may('publish', existing.row);
  return [
    ...fieldsProblem('not_permitted_update', fields),
    ...(mayPublish ? [] : [toRowProblem(null, { code: 'not_permitted_publish', params: {} })]),
  ];
};

/** In a run: conflicts that came up after the check, so that nobody has decided them. */
const editedSinceCheck = ({ type, isRun }: RowContext, { row, merge }: Match): readonly RowProblem[] => {
  const { conflicts, takeFile } = row.checked;
  const open = isRun ? findUncoveredConflicts(merge.conflicts, conflicts ?? [], takeFile) : [];
  const names = new Set(open.map(({ field }) => field));
  return fieldsProblem(
    'edited_since',
    type.fields.filter(({ name }) => names.has(name)),
  );
};

/** Validates rows whose existing records would end in one stage. */
const validateMatches = async (
  context: RowContext,
  matches: readonly Match[],
  stage: RecordStage,
): Promise<readonly ValidatedRow[]> => {
  const changed = matches.map(({ existing, changes }) => ({
    ...existing.values,
    slug: existing.row['slug'],
    ...changes,
  }));
  const { records } = await prepareRecords(context, changed, stage);
  return matches.map((match, index): ValidatedRow => {
    const { row, existing, compared, merge, changes } = match;
    const isUnchanged = Object.keys(changes).length === 0;
    const refusals = isUnchanged ? [] : (records[index]?.problems ?? []).map(fromRecordProblem);
    const unreadable = unreadableFields(context, match);
    const wrong =
      unreadable.length > 0 ? unreadable : [...refusals, ...forbiddenChanges(context, match, stage)];
    const problems = wrong.length > 0 ? wrong : editedSinceCheck(context, match);
    if (problems.length > 0) return refuseRow(row, ...problems);
    const { number, values } = row;
    return {
      kind: 'matched',
      number,
      values,
      existing,
      compared,
      stage,
      changes,
      conflicts: merge.conflicts,
    };
  });
};

/** Decides what becomes of rows: skipped, refused, a new record, or a change of an existing one. Writes nothing. */
export const validateRows = async (
  context: RowContext,
  unchecked: readonly UncheckedRow[],
): Promise<ValidatedRows> => {
  const { strapi, query, tables, type, agency, row } = context;
  const meanings = effectiveMeanings(row);
  const lookups = createLookups(strapi, query, tables, agency.id, meanings);
  const parsed = await parseRows(type, { mapping: row.mapping, meanings }, lookups, unchecked);
  const results: ValidatedRow[] = [];
  const sound: ParsedRow[] = [];
  for (const one of parsed) {
    const { number, values } = one;
    const problems = one.isSkipped ? one.problems : rowProblems(context, one);
    if (one.isSkipped) results.push({ kind: 'skipped', number, values, problems });
    else if (problems.length > 0) results.push(refuseRow(one, ...problems));
    else sound.push(one);
  }
  const found = await matchExisting(context, sound);
  results.push(...found.filter((one) => one.kind === 'refused'));
  const matches = found.filter((one) => one.kind === 'match');
  for (const stage of ['draft', 'published'] as const) {
    const some = matches.filter(({ existing }) => stageOfChange(context, existing) === stage);
    if (some.length > 0) results.push(...(await validateMatches(context, some, stage)));
  }
  const unmatched = found.filter((one) => one.kind === 'unmatched').map((one) => one.row);
  const { rows: fresh, insert } = await validateNew(context, unmatched);
  return { rows: [...results, ...fresh].sort((a, b) => a.number - b.number), insert };
};
