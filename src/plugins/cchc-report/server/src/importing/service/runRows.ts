import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { fillTemplate } from '../../domain/vi';
import { inTransaction, type Query, queryOn } from '../../sources';
import {
  countPending,
  findImport,
  holdRecords,
  type ImportRow,
  keepJudgement,
  pendingRows,
  readProgress,
  recordsToChange,
  setProgress,
} from '../store';
import words from '../model/imports.vi.json';
import { getService } from '../../services/getService';
import { type Course, ROWS_AT_ONCE, sheetRows } from './checkRows';
import { endImport } from './endImport';
import { judgeRows } from './validateRows';
import { judgingOf } from './rowContext';
import type { AccountRights } from './rights';
import { transacted, transactedIf } from './transacted';
import { writeRows, type WrittenRow } from './writeRows';

/** An import that runs, as it was when the run began. */
interface Run {
  readonly strapi: Core.Strapi;
  readonly row: ImportRow;
  readonly rights: AccountRights;
  readonly course: Course;
  /** Rows that were to be written when it began, also those that a killed process wrote. */
  readonly total: number;
}

const keeperOf = ({ strapi }: Run) => getService(strapi, 'recordKeeper').keeper();

/** Writes the next rows. @returns what became of them; none: nothing is left to do */
const writeNext = async (
  { strapi, row, rights, course }: Run,
  trx: Knex.Transaction,
): Promise<readonly WrittenRow[]> => {
  const query = queryOn(trx);
  const waiting = await pendingRows(query, sheetRows(row), ROWS_AT_ONCE);
  if (waiting.length === 0) return [];
  const judging = await judgingOf(strapi, trx, row, rights, true);
  const written = await writeRows(judging, await judgeRows(judging, waiting), course.now());
  await keepJudgement(
    query,
    sheetRows(row),
    written.map((one) => ({ ...one, conflicts: null })),
  );
  return written;
};

const tell = (query: Query, { row, total }: Run, left: number): Promise<void> =>
  setProgress(query, row.id, { done: total - left, total });

/** Some rows a transaction: what is written stays written, and a killed process goes on where it was. */
const runEach = async (run: Run, pending: number): Promise<void> => {
  const { strapi, row, course } = run;
  for (let left = pending, more = true; more && !course.isStopping();) {
    const written = await transacted(keeperOf(run), async (trx) => {
      const query = queryOn(trx);
      await holdRecords(query, row);
      if ((await findImport(query, row.id, true))?.state !== 'running') return 0;
      const { cancelled } = await readProgress(query, row.id);
      const { length } = cancelled ? [] : await writeNext(run, trx);
      if (length === 0)
        await endImport(strapi, query, row, { state: cancelled ? 'cancelled' : 'done', at: course.now() });
      await tell(query, run, left - length);
      return length;
    });
    left -= written;
    more = written > 0;
    await setImmediate();
  }
};

/** How a run of all or none ended; left: the server ends, or another process is at it. */
type End =
  | { readonly state: 'done' | 'cancelled' | 'left' }
  | { readonly state: 'failed'; readonly refused: WrittenRow };

/** All rows in one transaction: one that is refused, a cancel or a killed process leave nothing of it. */
const writeAll = (run: Run): Promise<End> => {
  const { strapi, row, course } = run;
  const keeper = keeperOf(run);
  return transactedIf<End>(
    keeper,
    ({ state }) => state === 'done',
    async (trx) => {
      const query = queryOn(trx);
      await holdRecords(query, row);
      if ((await findImport(query, row.id))?.state !== 'running') return { state: 'left' };
      // All at once, in one order: two who change many records cannot wait for each other.
      await keeper.hold(trx, row.uid, await recordsToChange(query, sheetRows(row)));
      for (let left = run.total; ;) {
        if (course.isStopping()) return { state: 'left' };
        if ((await readProgress(course.query, row.id)).cancelled) return { state: 'cancelled' };
        const written = await writeNext(run, trx);
        const refused = written.find(({ outcome }) => outcome === 'refused');
        if (refused !== undefined) return { state: 'failed', refused };
        if (written.length === 0) break;
        left -= written.length;
        await tell(course.query, run, left);
        await setImmediate();
      }
      await endImport(strapi, query, row, { state: 'done', at: course.now() });
      return { state: 'done' };
    },
  );
};

/** Says why nothing was written: somebody stopped it, or a row stood in the way. */
const tellEnd = async ({ strapi, row, course }: Run, end: End): Promise<void> => {
  if (end.state === 'done' || end.state === 'left') return;
  const at = course.now();
  await inTransaction(strapi, async (query) => {
    if ((await findImport(query, row.id, true))?.state !== 'running') return;
    if (end.state !== 'failed') return endImport(strapi, query, row, { state: 'cancelled', at });
    const { refused } = end;
    const message = refused.problems?.map((problem) => problem.message).join(' ') ?? '';
    const reason = fillTemplate(words.failed.rows, { row: refused.number, message });
    await keepJudgement(query, sheetRows(row), [{ ...refused, conflicts: null }]);
    await endImport(strapi, query, row, { state: 'failed', reason, at });
  });
};

/** The run: writes what the check found nothing against, each row for itself or all or none. */
export const runRows = async (
  strapi: Core.Strapi,
  row: ImportRow,
  rights: AccountRights,
  course: Course,
): Promise<void> => {
  const { pending, before } = await inTransaction(strapi, async (query) => ({
    pending: await countPending(query, sheetRows(row)),
    before: (await readProgress(query, row.id)).total,
  }));
  const run = { strapi, row, rights, course, total: Math.max(pending, before) };
  if (row.mode === 'rows') await runEach(run, pending);
  else await tellEnd(run, await writeAll(run));
};
