import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type Query, queryOn } from '../../sources';
import { keyLabels, recordKey, toRowProblem, findUncoveredConflicts } from '../model';
import {
  changeImport,
  type CheckedRow,
  type ImportRow,
  lockRecords,
  nextRows,
  repeatedRows,
  saveRows,
  takeImport,
  type UncheckedRow,
} from '../store';
import { endImport } from './endImport';
import { importType } from './importType';
import { recordKeeper } from './recordKeeper';
import type { AccountRights } from './rights';
import { createRowContext, type RowContext } from './rowContext';
import type { ValidatedRow } from './rowResult';
import { uncountedProblems } from './uncounted';
import { validateRows } from './validateRows';
import { writeRows } from './writeRows';

/** Rows of one transaction: under a second's work, so that others wait briefly for its locks and the progress keeps moving. */
const ROWS_PER_BATCH = 100;

/** Keys may be as long as a cell; a digest of them is compared. */
const digest = (key: string): string => createHash('sha256').update(key).digest('base64');

/** The check's result for a row, without its decision. */
const checkResult = (context: RowContext, row: ValidatedRow): Omit<CheckedRow, 'takeFile'> => {
  const { type } = context;
  const { number, values } = row;
  const uncounted = uncountedProblems(context, row);
  const key = row.kind === 'new' || row.kind === 'matched' ? recordKey(type, values) : null;
  const result = {
    number,
    problems: null,
    conflicts: null,
    documentId: null,
    recordKey: key === null ? null : digest(key),
    uncounted: uncounted.length === 0 ? null : uncounted,
  };
  switch (row.kind) {
    case 'skipped':
    case 'refused':
      return { ...result, outcome: row.kind, problems: row.problems };
    case 'new':
      return { ...result, outcome: 'create' };
    case 'matched': {
      const { conflicts, changes, existing } = row;
      const { documentId } = existing;
      if (conflicts.length > 0) return { ...result, outcome: 'conflict', conflicts, documentId };
      return { ...result, outcome: Object.keys(changes).length > 0 ? 'update' : 'same', documentId };
    }
  }
};

/** True if a decision for the file still holds: the row matches the same record with exactly the conflicts that were shown. */
const holdsDecision = (
  { takeFile, documentId, conflicts: shown }: Pick<UncheckedRow, 'takeFile' | 'documentId' | 'conflicts'>,
  now: Pick<CheckedRow, 'documentId' | 'conflicts'>,
): boolean => {
  const conflicts = now.conflicts ?? [];
  return (
    takeFile &&
    now.documentId === documentId &&
    conflicts.length === (shown?.length ?? 0) &&
    findUncoveredConflicts(conflicts, shown ?? [], true).length === 0
  );
};

/** Checks rows: validates them as if nothing were decided, so that every conflict is shown, and writes no record. */
const checkRows = async (
  context: RowContext,
  rows: readonly UncheckedRow[],
): Promise<readonly CheckedRow[]> => {
  const undecided = rows.map((row) => ({ ...row, takeFile: false }));
  const { rows: validated } = await validateRows(context, undecided);
  return validated.map((one, index) => {
    const result = checkResult(context, one);
    const row = rows[index];
    return { ...result, takeFile: row !== undefined && holdsDecision(row, result) };
  });
};

/** Refuses rows that mean the same record as an earlier row of the file. */
const refuseRepeated = async (strapi: Core.Strapi, query: Query, row: ImportRow): Promise<void> => {
  const fields = keyLabels(importType(strapi, recordKeeper(strapi), row.uid));
  const refused = (await repeatedRows(query, row)).map(({ number, first }) => ({
    number,
    outcome: 'refused' as const,
    problems: [toRowProblem(null, { code: 'repeated', params: { row: first, fields } })],
    documentId: null,
  }));
  if (refused.length > 0) await saveRows(query, row, refused);
};

/**
 * Checks or writes the next rows of an import in one transaction, and ends the check or the run after the last ones. All that
 * the next batch needs is in the database, so that any process can continue.
 * @returns `taken`: another process has the import, or it is no longer due
 */
export const processBatch = (
  strapi: Core.Strapi,
  id: string,
  rights: AccountRights,
  now: Date,
): Promise<'taken' | 'more' | 'checked' | 'written'> =>
  recordKeeper(strapi).transaction(async (trx) => {
    const query = queryOn(trx);
    const row = await takeImport(query, id);
    if (row === null) return 'taken';
    const isRun = row.state === 'running';
    if (isRun) await lockRecords(query, row);
    const rows = await nextRows(query, row, {
      after: row.lastRow,
      limit: ROWS_PER_BATCH,
      pendingOnly: isRun,
    });
    if (rows.length > 0) {
      const context = await createRowContext(strapi, trx, row, rights);
      const results = isRun
        ? await writeRows(context, await validateRows(context, rows), now)
        : await checkRows(context, rows);
      await saveRows(query, row, results);
    }
    const progress = { done: row.done + rows.length, lastRow: rows.at(-1)?.number ?? row.lastRow };
    if (rows.length === ROWS_PER_BATCH) {
      await changeImport(query, id, progress);
      return 'more';
    }
    if (isRun) {
      await endImport(strapi, query, row, { ...progress, state: 'done', endedAt: now });
      return 'written';
    }
    await refuseRepeated(strapi, query, row);
    await changeImport(query, id, { ...progress, state: 'checked' });
    return 'checked';
  });
