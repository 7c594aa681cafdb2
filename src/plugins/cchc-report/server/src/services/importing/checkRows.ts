import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { inTransaction, queryOn } from '../../sources';
import {
  changeImport,
  countRowsOf,
  findImport,
  type ImportRow,
  judgeRows as keepJudgement,
  type JudgedRow as KeptRow,
  readProgress,
  rowsAfter,
  setProgress,
  type SheetRows,
} from '../../sources/importing';
import { getService } from '../getService';
import { keyLabels, keyOf } from './here';
import { judgeRows, type JudgedRow, type Judging } from './judge';
import { judgingOf } from './judging';
import type { Rights } from './rights';
import { rowProblem } from './wording';

/** Rows of one transaction: what somebody else waits for, or the progress shows, is never long. */
export const ROWS_AT_ONCE = 250;

/** What the runner knows while an import goes on. */
export interface Course {
  /** The server ends: what is under way is left between two transactions, to be gone on with at the next start. */
  isStopping(): boolean;
  now(): Date;
}

export const sheetRows = ({ id, sheet, headerRow }: ImportRow): SheetRows => ({
  importId: id,
  sheet,
  headerRow,
});

const kept = (row: JudgedRow): KeptRow => {
  const none = { number: row.number, problems: null, conflicts: null, documentId: null };
  switch (row.as) {
    case 'refused':
      return { ...none, outcome: 'refused', problems: row.problems };
    case 'new':
      return { ...none, outcome: 'create' };
    case 'known': {
      const { conflicts, changes, here } = row;
      const outcome = conflicts.length > 0 ? 'conflict' : Object.keys(changes).length > 0 ? 'update' : 'same';
      return {
        ...none,
        outcome,
        conflicts: conflicts.length > 0 ? conflicts : null,
        documentId: here.documentId,
      };
    }
  }
};

/** Refuses what means the same record as an earlier row of the file. */
const withoutRepeated = ({ type }: Judging, row: JudgedRow, seen: Map<string, number>): JudgedRow => {
  if (row.as === 'refused') return row;
  const key = keyOf(type, row.file) ?? '';
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, row.number);
    return row;
  }
  const params = { row: first, fields: keyLabels(type) };
  const { number, file } = row;
  return { as: 'refused', number, file, problems: [rowProblem(null, { code: 'repeated', params })] };
};

/**
 * The dry run: judges every row as the run would, and writes nothing but what it found. What a killed process began is begun
 * anew.
 */
export const checkRows = async (
  strapi: Core.Strapi,
  id: string,
  rights: Rights,
  course: Course,
): Promise<void> => {
  const keeper = getService(strapi, 'recordKeeper').keeper();
  const seen = new Map<string, number>();
  let after = 0;
  for (let done = 0, more = true; more && !course.isStopping();) {
    const { checked, total } = await keeper.transaction(async (trx) => {
      const query = queryOn(trx);
      const row = await findImport(query, id, true);
      if (row?.state !== 'checking') return { checked: [], total: 0 };
      const { cancelled } = await readProgress(query, id);
      const rows = cancelled ? [] : await rowsAfter(query, sheetRows(row), after, ROWS_AT_ONCE);
      const judging = await judgingOf(strapi, trx, row, rights, false);
      const judged = (await judgeRows(judging, rows)).rows.map((one) => withoutRepeated(judging, one, seen));
      await keepJudgement(query, sheetRows(row), judged.map(kept));
      if (rows.length < ROWS_AT_ONCE)
        await changeImport(query, id, { state: cancelled ? 'uploaded' : 'checked' });
      return { checked: rows, total: await countRowsOf(query, sheetRows(row)) };
    });
    done += checked.length;
    after = checked.at(-1)?.number ?? after;
    more = checked.length === ROWS_AT_ONCE;
    if (total > 0) await inTransaction(strapi, (query) => setProgress(query, id, { done, total }));
    await setImmediate();
  }
};
