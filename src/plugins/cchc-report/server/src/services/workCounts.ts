/** Work of the office whose ends are counted: files that are written, reports that are issued, lists that are imported. */
export const WORK = ['export', 'issue', 'import'] as const;
export type Work = (typeof WORK)[number];

/** `refused`: by a rule that tells the person what to change. `failed`: by a fault of the system. */
export const WORK_ENDS = ['done', 'refused', 'failed'] as const;
export type WorkEnd = (typeof WORK_ENDS)[number];

export interface WorkCount {
  readonly work: Work;
  readonly end: WorkEnd;
  readonly count: number;
}

/** Counts how work ended in this process since its start, for those who watch the system. */
export const createWorkCountsService = () => {
  const counts = WORK.flatMap((work) => WORK_ENDS.map((end) => ({ work, end, count: 0 })));
  return {
    add(work: Work, end: WorkEnd): void {
      const found = counts.find((one) => one.work === work && one.end === end);
      if (found !== undefined) found.count += 1;
    },

    /** All counts, also those of zero. */
    read: (): readonly WorkCount[] => counts,
  };
};
