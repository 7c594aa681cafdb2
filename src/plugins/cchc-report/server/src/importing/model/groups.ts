import { nameKey } from './meanings';

/** A row with its problems. */
export interface RefusedRow {
  readonly row: number;
  readonly problems: readonly RowProblem[];
}

export interface RowProblem {
  /** Null: the row as a whole. */
  readonly field: string | null;
  readonly code: string;
  /** In Vietnamese, with the wrong value. */
  readonly message: string;
  /** The unknown name. */
  readonly text?: string;
}

/** The rows with the same problem in one column; an unknown name is a problem of its own. */
export interface ProblemGroup {
  readonly field: string | null;
  readonly code: string;
  /** The message of the first row. */
  readonly message: string;
  readonly count: number;
  /** The first and last row of each range, in order; `[5, 5]` is one row. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Ranges that are listed; the file of refused rows has the others. */
const MOST_RANGES = 20;
/** Groups that are listed: every row may hold another unknown name. */
const MOST_GROUPS = 200;

interface Gathered extends ProblemGroup {
  count: number;
  ranges: [number, number][];
  /** The last row that was counted. */
  last: number;
}

/** Groups the problems of rows; rows must be added in order. */
export class ProblemGroups {
  private readonly groups = new Map<string, Gathered>();

  add({ row, problems }: RefusedRow): void {
    for (const { field, code, message, text } of problems) {
      const key = JSON.stringify([field, code, text === undefined ? null : nameKey(text)]);
      const group = this.groups.get(key) ?? { field, code, message, count: 0, ranges: [], last: -1 };
      this.groups.set(key, group);
      // Two parts of one cell may have the same problem: the row counts once.
      if (group.last === row) continue;
      group.last = row;
      group.count += 1;
      const range = group.ranges.at(-1);
      if (range?.[1] === row - 1) range[1] = row;
      else if (group.ranges.length < MOST_RANGES) group.ranges.push([row, row]);
    }
  }

  /** Those with most rows first, at most two hundred. */
  all(): readonly ProblemGroup[] {
    return [...this.groups.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, MOST_GROUPS)
      .map(({ field, code, message, count, ranges }) => ({ field, code, message, count, ranges }));
  }
}
