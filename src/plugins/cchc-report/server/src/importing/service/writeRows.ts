import type { UID } from '@strapi/strapi';
import type { RowProblem } from '../model';
import { type Origin, type Outcome, writeOrigins } from '../store';
import { objection, type JudgedRows, type KnownRow, type NewRow } from './rowResult';
import { type Judging, prepared } from './rowContext';

/** What became of a row. */
export interface WrittenRow {
  readonly number: number;
  readonly outcome: Outcome;
  readonly problems: readonly RowProblem[] | null;
  readonly documentId: string | null;
}

const SAVEPOINT = 'cchc_import_rows';

/**
 * Runs `work`; when the app or the database refuses what it does, undoes it and answers why.
 * @throws what is no refusal of these rows: a fault, or a transaction that the database ended for the sake of others
 */
const unlessRefused = async (
  { keeper, trx }: Judging,
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
    return problems.map(objection);
  }
};

const insertNew = async (
  { keeper, trx, type, row }: Judging,
  rows: readonly NewRow[],
  named: unknown,
  at: Date,
): Promise<readonly WrittenRow[]> => {
  const values = rows.map((one) => one.values);
  const stamp = { named, stage: row.stage, at, account: Number(row.account) };
  const documentIds = await keeper.insert(trx, type.uid, values, stamp);
  return rows.map(({ number }, index) => ({
    number,
    outcome: 'created',
    problems: null,
    documentId: documentIds[index] ?? null,
  }));
};

const refusedRow = (number: number, problems: readonly RowProblem[]): WrittenRow => ({
  number,
  outcome: 'refused',
  problems,
  documentId: null,
});

/** Somebody else's record took a slug between its making and the writing: nobody typed it, so another is made. */
const isSlugTaken = (problems: readonly RowProblem[]): boolean =>
  problems.some(({ field, code }) => field === 'slug' && code === 'duplicate');

const SLUGS_MADE_AGAIN = 5;

const withOtherSlugs = async (judging: Judging, rows: readonly NewRow[]): Promise<readonly NewRow[]> => {
  const slugless = rows.map(({ values }) => ({ ...values, slug: null }));
  const { records } = await prepared(judging, slugless, judging.row.stage);
  return rows.map((one, index) => ({ ...one, values: records[index]?.values ?? one.values }));
};

/** All of them in one go; where the database refuses one of them, each for itself, so that the others are not lost. */
const writeNew = async (
  judging: Judging,
  fresh: readonly NewRow[],
  named: unknown,
  at: Date,
): Promise<readonly WrittenRow[]> => {
  if (fresh.length === 0) return [];
  const written: WrittenRow[] = [];
  const insert = (some: readonly NewRow[]) => async () => {
    written.push(...(await insertNew(judging, some, named, at)));
  };
  let rows = fresh;
  for (let made = 0; made <= SLUGS_MADE_AGAIN; made += 1) {
    const problems = await unlessRefused(judging, insert(rows));
    if (problems === null) return written;
    if (!isSlugTaken(problems)) break;
    rows = await withOtherSlugs(judging, rows);
  }
  for (const one of rows) {
    const problems = await unlessRefused(judging, insert([one]));
    if (problems !== null) written.push(refusedRow(one.number, problems));
  }
  return written;
};

const writeKnown = async (judging: Judging, one: KnownRow): Promise<WrittenRow> => {
  const { strapi, type, row } = judging;
  const { number, here, stage, changes } = one;
  const { documentId } = here;
  if (Object.keys(changes).length === 0) return { number, outcome: 'kept', problems: null, documentId };
  const data = { ...changes, updatedBy: Number(row.account) };
  const problems = await unlessRefused(judging, async () => {
    await strapi
      .documents(type.uid as UID.ContentType)
      .update({ documentId, data: data as never, ...(stage === 'published' ? { status: 'published' } : {}) });
  });
  return problems === null
    ? { number, outcome: 'updated', problems: null, documentId }
    : refusedRow(number, problems);
};

/**
 * Writes judged rows, and keeps what the file said of each record: what differs from it later was edited here. Rows that the
 * database refuses are told, and the others written.
 */
export const writeRows = async (
  judging: Judging,
  { rows, named }: JudgedRows,
  at: Date,
): Promise<readonly WrittenRow[]> => {
  const written = new Map<number, WrittenRow>();
  const fresh = rows.filter((one) => one.as === 'new');
  for (const one of await writeNew(judging, fresh, named, at)) written.set(one.number, one);
  for (const one of rows) {
    if (one.as === 'refused' || one.as === 'skipped')
      written.set(one.number, { ...refusedRow(one.number, one.problems), outcome: one.as });
    if (one.as === 'known') written.set(one.number, await writeKnown(judging, one));
  }
  const origins = rows.flatMap((one): Origin[] => {
    const documentId = written.get(one.number)?.documentId ?? null;
    return documentId === null ? [] : [{ documentId, written: one.as === 'known' ? one.said : one.file }];
  });
  await writeOrigins(judging.query, { uid: judging.type.uid, importId: judging.row.id }, origins);
  return rows.flatMap(({ number }) => written.get(number) ?? []);
};
