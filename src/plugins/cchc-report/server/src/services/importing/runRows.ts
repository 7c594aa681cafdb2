import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { fillTemplate } from '../../domain/vi';
import { inTransaction, queryOn } from '../../sources';
import {
  countPending,
  findImport,
  type ImportRow,
  judgeRows as keepJudgement,
  pendingRows,
  readProgress,
  setProgress,
} from '../../sources/importing';
import words from '../../translations/imports.vi.json';
import { getService } from '../getService';
import { type Course, ROWS_AT_ONCE, sheetRows } from './checkRows';
import { endImport } from './endImport';
import { judgeRows } from './judge';
import { judgingOf } from './judging';
import type { Rights } from './rights';
import { writeRows, type WrittenRow } from './write';

/** All were to be written or none, and this row cannot be. */
class RowRefused extends Error {
  constructor(readonly row: WrittenRow) {
    super('A row was refused.');
  }
}

class Cancelled extends Error {}

/** The server ends. */
class Stopped extends Error {}

/** Writes the next rows. @returns what became of them; none: nothing is left to do */
const writeNext = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  row: ImportRow,
  rights: Rights,
  at: Date,
): Promise<readonly WrittenRow[]> => {
  const query = queryOn(trx);
  const waiting = await pendingRows(query, sheetRows(row), ROWS_AT_ONCE);
  if (waiting.length === 0) return [];
  const judging = await judgingOf(strapi, trx, row, rights, true);
  const written = await writeRows(judging, await judgeRows(judging, waiting), at);
  await keepJudgement(
    query,
    sheetRows(row),
    written.map((one) => ({ ...one, conflicts: null })),
  );
  return written;
};

const isCancelled = (strapi: Core.Strapi, id: string): Promise<boolean> =>
  inTransaction(strapi, async (query) => (await readProgress(query, id)).cancelled);

const tell = (strapi: Core.Strapi, id: string, done: number, total: number): Promise<void> =>
  inTransaction(strapi, (query) => setProgress(query, id, { done, total }));

/** Some rows a transaction: what is written stays written, and a killed process goes on where it was. */
const runEach = async (
  strapi: Core.Strapi,
  id: string,
  rights: Rights,
  total: number,
  course: Course,
): Promise<void> => {
  const keeper = getService(strapi, 'recordKeeper').keeper();
  for (let done = 0, more = true; more && !course.isStopping();) {
    const written = await keeper.transaction(async (trx) => {
      const query = queryOn(trx);
      const row = await findImport(query, id, true);
      if (row?.state !== 'running') return 0;
      const { cancelled } = await readProgress(query, id);
      const { length } = cancelled ? [] : await writeNext(strapi, trx, row, rights, course.now());
      if (length === 0)
        await endImport(strapi, query, row, { state: cancelled ? 'cancelled' : 'done', at: course.now() });
      return length;
    });
    done += written;
    more = written > 0;
    await tell(strapi, id, done, total);
    await setImmediate();
  }
};

/** All rows in one transaction: one that is refused, a cancel or a killed process leave nothing of it. */
const runAll = async (
  strapi: Core.Strapi,
  id: string,
  rights: Rights,
  total: number,
  course: Course,
): Promise<void> => {
  const keeper = getService(strapi, 'recordKeeper').keeper();
  await keeper.transaction(async (trx) => {
    const query = queryOn(trx);
    const row = await findImport(query, id, true);
    if (row?.state !== 'running') return;
    for (let done = 0, more = true; more;) {
      if (course.isStopping()) throw new Stopped();
      if (await isCancelled(strapi, id)) throw new Cancelled();
      const written = await writeNext(strapi, trx, row, rights, course.now());
      const refused = written.find(({ outcome }) => outcome === 'refused');
      if (refused !== undefined) throw new RowRefused(refused);
      done += written.length;
      more = written.length > 0;
      await tell(strapi, id, done, total);
      await setImmediate();
    }
    await endImport(strapi, query, row, { state: 'done', at: course.now() });
  });
};

/** Nothing was written: the row that stood in the way is told. */
const failRow = (strapi: Core.Strapi, id: string, refused: WrittenRow, at: Date): Promise<void> =>
  inTransaction(strapi, async (query) => {
    const row = await findImport(query, id, true);
    if (row === null) return;
    const message = refused.problems?.map((problem) => problem.message).join(' ') ?? '';
    const reason = fillTemplate(words.failed.rows, { row: refused.number, message });
    await keepJudgement(query, sheetRows(row), [{ ...refused, conflicts: null }]);
    await endImport(strapi, query, row, { state: 'failed', reason, at });
  });

const cancel = (strapi: Core.Strapi, id: string, at: Date): Promise<void> =>
  inTransaction(strapi, async (query) => {
    const row = await findImport(query, id, true);
    if (row !== null) await endImport(strapi, query, row, { state: 'cancelled', at });
  });

/** The run: writes what the check found nothing against, each row for itself or all or none. */
export const runRows = async (
  strapi: Core.Strapi,
  id: string,
  rights: Rights,
  course: Course,
): Promise<void> => {
  const { mode, total } = await inTransaction(strapi, async (query) => {
    const row = await findImport(query, id);
    return { mode: row?.mode, total: row === null ? 0 : await countPending(query, sheetRows(row)) };
  });
  if (mode !== 'all') return runEach(strapi, id, rights, total, course);
  try {
    await runAll(strapi, id, rights, total, course);
  } catch (error) {
    if (error instanceof RowRefused) await failRow(strapi, id, error.row, course.now());
    else if (error instanceof Cancelled) await cancel(strapi, id, course.now());
    else if (!(error instanceof Stopped)) throw error;
  }
};
