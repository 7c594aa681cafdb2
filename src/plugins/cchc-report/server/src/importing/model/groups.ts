import { nameKey } from './meanings';

/** A row with what is wrong in it. */
export interface RefusedRow {
  readonly row: number;
  readonly problems: readonly RowProblem[];
}

export interface RowProblem {
  /** Null: the row as a whole. */
  readonly field: string | null;
  readonly code: string;
  /** In Vietnamese, with the value that is wrong. */
  readonly message: string;
  /** The name that is not understood. */
  readonly text?: string;
}

/** The same fault of one column, with one name where a name is not understood, in many rows. */
export interface ProblemGroup {
  readonly field: string | null;
  readonly code: string;
  /** Of its first row. */
  readonly message: string;
  readonly count: number;
  /** Rows by first and last of each run, first runs first; `[5, 5]` is one row. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Runs that are told; what is beyond is in the file of refused rows. */
const MOST_RANGES = 20;
/** Faults that are told: names may differ in every row. */
const MOST_GROUPS = 200;

interface Gathered extends ProblemGroup {
  count: number;
  ranges: [number, number][];
  /** The last row that was counted. */
  last: number;
}

/** Gathers the problems of rows, which come in the order of their numbers. */
export class ProblemGroups {
  private readonly groups = new Map<string, Gathered>();

  add({ row, problems }: RefusedRow): void {
    for (const { field, code, message, text } of problems) {
      const key = JSON.stringify([field, code, text === undefined ? null : nameKey(text)]);
      const group = this.groups.get(key) ?? { field, code, message, count: 0, ranges: [], last: -1 };
      this.groups.set(key, group);
      // Two parts of one cell may be wrong alike: that is one row.
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
