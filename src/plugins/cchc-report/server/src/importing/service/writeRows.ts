import type { UID } from '@strapi/strapi';
import type { RowProblem } from '../model';
import { type Origin, type RowOutcome, writeOrigins } from '../store';
import type { RowContext } from './rowContext';
import { fromRecordProblem, type MatchedRow, type NewRow, type ValidatedRows } from './rowResult';

const SAVEPOINT = 'cchc_import_rows';

/**
 * Runs `work` within a savepoint, and rolls it back when the app or the database refuses it.
 * @returns the reasons, or null when it was done
 * @throws any other error: a fault, or contention, which ends the whole transaction
 */
const tryWriting = async (
  { keeper, trx }: RowContext,
  work: () => Promise<void>,
): Promise<readonly RowProblem[] | null> => {
  await trx.raw(`savepoint ${SAVEPOINT}`);
  try {
    await keeper.transaction(work);
    await trx.raw(`release savepoint ${SAVEPOINT}`);
    return null;
  } catch (error) {
    const problems = keeper.isContention(error) ? null : keeper.refusal(error);
    if (problems === null) throw error;
    await trx.raw(`rollback to savepoint ${SAVEPOINT}`);
    return problems.map(fromRecordProblem);
  }
};

const refusedOutcome = (number: number, problems: readonly RowProblem[]): RowOutcome => ({
  number,
  outcome: 'refused',
  problems,
  documentId: null,
});

/** Writes new records in one go; when the database refuses one of them, each on its own, so that the others are not lost. */
const writeNew = async (
  context: RowContext,
  rows: readonly NewRow[],
  insert: ValidatedRows['insert'],
  at: Date,
): Promise<readonly RowOutcome[]> => {
  if (rows.length === 0) return [];
  const written: RowOutcome[] = [];
  const write = (some: readonly NewRow[]) =>
    tryWriting(context, async () => {
      const records = some.map(({ record }) => record);
      const documentIds = await insert(records, { at, account: Number(context.row.account) });
      for (const [index, { number }] of some.entries())
        written.push({ number, outcome: 'created', problems: null, documentId: documentIds[index] ?? null });
    });
  if ((await write(rows)) === null) return written;
  for (const one of rows) {
    const problems = await write([one]);
    if (problems !== null) written.push(refusedOutcome(one.number, problems));
  }
  return written;
};

/** Writes the changes of an existing record through the document service, which knows drafts and published versions. */
const writeChanges = async (
  context: RowContext,
  { number, existing, stage, changes }: MatchedRow,
): Promise<RowOutcome> => {
  const { strapi, type, row } = context;
  const { documentId } = existing;
  if (Object.keys(changes).length === 0) return { number, outcome: 'kept', problems: null, documentId };
  const data = { ...changes, updatedBy: Number(row.account) };
  const problems = await tryWriting(context, async () => {
    await strapi
      .documents(type.uid as UID.ContentType)
      .update({ documentId, data: data as never, ...(stage === 'published' ? { status: 'published' } : {}) });
  });
  return problems === null
    ? { number, outcome: 'updated', problems: null, documentId }
    : refusedOutcome(number, problems);
};

/**
 * Writes validated rows, and remembers what the file said of each record: a value that differs from it later was edited
 * here. Rows that the database refuses are reported and do not hold up the others.
 */
export const writeRows = async (
  context: RowContext,
  { rows, insert }: ValidatedRows,
  at: Date,
): Promise<readonly RowOutcome[]> => {
  const { query, type, row } = context;
  const newRows = rows.filter((one) => one.kind === 'new');
  const outcomes = new Map(
    (await writeNew(context, newRows, insert, at)).map((outcome) => [outcome.number, outcome]),
  );
  for (const one of rows) {
    if (one.kind === 'refused' || one.kind === 'skipped')
      outcomes.set(one.number, { ...refusedOutcome(one.number, one.problems), outcome: one.kind });
    if (one.kind === 'matched') outcomes.set(one.number, await writeChanges(context, one));
  }
  const origins = rows.flatMap((one): Origin[] => {
    const documentId = outcomes.get(one.number)?.documentId ?? null;
    return documentId === null
      ? []
      : [{ documentId, written: one.kind === 'matched' ? one.compared : one.values }];
  });
  await writeOrigins(query, { uid: type.uid, importId: row.id }, origins);
  return rows.flatMap(({ number }) => outcomes.get(number) ?? []);
};
