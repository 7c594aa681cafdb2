import type { ImportAnswer } from '../../../../server/src/importing/http/contract';

type Counted = keyof ImportAnswer['counts'];

const AFTER_CHECK = ['create', 'update', 'conflict', 'same', 'refused', 'skipped'] as const;
const AFTER_RUN = ['created', 'updated', 'kept', 'same', 'left', 'refused', 'skipped'] as const;
/** What a run has not come to, or undid, keeps what the check said of it. */
const LEFT: readonly Counted[] = ['create', 'update', 'conflict'];

export interface ShownCount {
  readonly outcome: Counted | 'left';
  readonly count: number;
}

/** The counts that say something: what a check promises, or what a run did and left undone. */
export const shownCounts = ({ state, counts }: Pick<ImportAnswer, 'state' | 'counts'>): ShownCount[] => {
  const left = LEFT.reduce((sum, outcome) => sum + counts[outcome], 0);
  return (state === 'checked' ? AFTER_CHECK : AFTER_RUN)
    .map((outcome) => ({ outcome, count: outcome === 'left' ? left : counts[outcome] }))
    .filter(({ count }) => count > 0);
};
