import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { type Query, queryOn } from '../../sources';
import {
  changeImport,
  countRowsOf,
  findImport,
  forgetDecisions,
  type ImportRow,
  type JudgedRow as KeptRow,
  keepJudgement,
  readProgress,
  rowsAfter,
  setProgress,
  type SheetRows,
} from '../store';
import { getService } from '../../services/getService';
import { outdatedDecisions, undecided } from './decisions';
import { keyLabels, keyOf } from './existingRecords';
import { judgeRows } from './validateRows';
import type { JudgedRow } from './rowResult';
import { type Judging, judgingOf } from './rowContext';
import type { AccountRights } from './rights';
import { transacted } from './transacted';
import { rowProblem } from '../model/rowProblem';

/** Rows of one transaction, under a second's work: what somebody else waits for, or the progress shows, is never long. */
export const ROWS_AT_ONCE = 100;

/** What the runner knows while an import goes on. */
export interface Course {
  /** The server ends: what is under way is left between two transactions, to be gone on with at the next start. */
  isStopping(): boolean;
  now(): Date;
  /** Beside a transaction that takes long: what is written by it is seen at once. */
  readonly query: Query;
}

export const sheetRows = ({ id, sheet, headerRow }: ImportRow): SheetRows => ({
  importId: id,
  sheet,
  headerRow,
});

const kept = (row: JudgedRow): KeptRow => {
  const none = { number: row.number, problems: null, conflicts: null, documentId: null };
  switch (row.as) {
    case 'skipped':
    case 'refused':
      return { ...none, outcome: row.as, problems: row.problems };
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
  if (row.as === 'refused' || row.as === 'skipped') return row;
  const key = keyOf(type, row.file) ?? '';
  const first = seen.get(key);
  // Its own number stands there when its transaction was begun again.
  if (first === undefined || first === row.number) {
    seen.set(key, row.number);
    return row;
  }
  const params = { row: first, fields: keyLabels(type) };
  const { number, file } = row;
  return { as: 'refused', number, file, problems: [rowProblem(null, { code: 'repeated', params })] };
};

/** How far a check is. */
interface Position {
  /** The last row that was judged. */
  readonly after: number;
  readonly done: number;
  readonly total: number;
  readonly isEnd: boolean;
}

const BEGINNING: Position = { after: 0, done: 0, total: 0, isEnd: false };

/** Judges the next rows. @param seen numbers of the rows before, by what tells their records apart */
const checkNext = (
  strapi: Core.Strapi,
  id: string,
  rights: AccountRights,
  { after, done, total }: Position,
  seen: Map<string, number>,
): Promise<Position> =>
  transacted(getService(strapi, 'recordKeeper').keeper(), async (trx) => {
    const query = queryOn(trx);
    const row = await findImport(query, id, true);
    if (row?.state !== 'checking') return { after, done, total, isEnd: true };
    const { cancelled } = await readProgress(query, id);
    const rows = cancelled ? [] : await rowsAfter(query, sheetRows(row), after, ROWS_AT_ONCE);
    const judging = await judgingOf(strapi, trx, row, rights, false);
    const { rows: judged } = await judgeRows(judging, undecided(rows));
    const found = judged.map((one) => kept(withoutRepeated(judging, one, seen)));
    await forgetDecisions(query, sheetRows(row), outdatedDecisions(rows, found));
    await keepJudgement(query, sheetRows(row), found);
    const isEnd = rows.length < ROWS_AT_ONCE;
    if (isEnd) await changeImport(query, id, { state: cancelled ? 'uploaded' : 'checked' });
    const progress = {
      done: done + rows.length,
      total: total > 0 ? total : await countRowsOf(query, sheetRows(row)),
    };
    await setProgress(query, id, progress);
    return { ...progress, after: rows.at(-1)?.number ?? after, isEnd };
  });

/**
 * The dry run: judges every row as the run would, and writes nothing but what it found. What a killed process began is begun
 * anew.
 */
export const checkRows = async (
  strapi: Core.Strapi,
  id: string,
  rights: AccountRights,
  course: Course,
): Promise<void> => {
  const seen = new Map<string, number>();
  for (let position = BEGINNING; !position.isEnd && !course.isStopping();) {
    position = await checkNext(strapi, id, rights, position, seen);
    await setImmediate();
  }
};
