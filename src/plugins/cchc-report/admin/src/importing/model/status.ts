import type { ImportAnswer, ImportMeanings } from '../../../../server/src/importing/http/contract';
import type { Text } from '../../hooks/useText';
import { formatNumber } from '../../utils/format';
import { isAnyPicked } from './meanings';

type Counted = keyof ImportAnswer['counts'];

const AFTER_CHECK = ['create', 'update', 'conflict', 'same', 'refused', 'skipped'] as const;
const AFTER_RUN = ['created', 'updated', 'kept', 'same', 'left', 'refused', 'skipped'] as const;
/** Rows that a run did not reach keep these outcomes of the check. */
const LEFT: readonly Counted[] = ['create', 'update', 'conflict'];

export interface ShownCount {
  readonly outcome: Counted | 'left';
  readonly count: number;
}

/** The counts above zero: of the check, or of what a run did and left undone. */
export const shownCounts = ({ state, counts }: Pick<ImportAnswer, 'state' | 'counts'>): ShownCount[] => {
  const left = LEFT.reduce((sum, outcome) => sum + counts[outcome], 0);
  return (state === 'checked' ? AFTER_CHECK : AFTER_RUN)
    .map((outcome) => ({ outcome, count: outcome === 'left' ? left : counts[outcome] }))
    .filter(({ count }) => count > 0);
};

/** Why a checked import cannot be run. */
export type ImportHold = 'meanings' | 'refused' | 'nothing';

/** Finds out whether a checked import can be run: meanings must be checked, and there must be something to write. */
export const importHold = (
  { mode, counts }: Pick<ImportAnswer, 'mode' | 'counts'>,
  picked: ImportMeanings,
): ImportHold | null => {
  if (isAnyPicked(picked)) return 'meanings';
  if (mode === 'all' && counts.refused > 0) return 'refused';
  return counts.create + counts.update + counts.conflict === 0 ? 'nothing' : null;
};

/** The progress in whole per cent. */
export const importPercent = ({ done, total }: ImportAnswer['progress']): number =>
  total === 0 ? 0 : Math.floor((done / total) * 100);

export const countText = ({ outcome, count }: ShownCount, text: Text): string =>
  text(`import.count.${outcome}`, { count: formatNumber(count) });

/** "3 hồ sơ không được tính vào báo cáo nào" */
export const uncountedText = ({ uncounted }: Pick<ImportAnswer, 'uncounted'>, text: Text): string =>
  text('import.count.uncounted', { count: formatNumber(uncounted) });

const PERCENT_STEP = 10;

/** The text that screen readers announce when an import changes. */
export const importStatus = (
  known: Pick<ImportAnswer, 'state' | 'counts' | 'progress' | 'uncounted'>,
  text: Text,
): string => {
  const { state, progress } = known;
  const title = text(state === 'checking' ? 'import.checking' : `import.state.${state}`);
  if (state === 'uploaded') return title;
  if (state === 'checking' || state === 'running') {
    // In steps of ten per cent: every per cent would drown other announcements.
    const percent = Math.floor(importPercent(progress) / PERCENT_STEP) * PERCENT_STEP;
    return `${title}. ${text('import.percent', { percent })}`;
  }
  const uncounted = known.uncounted > 0 ? [uncountedText(known, text)] : [];
  return `${title}. ${[...shownCounts(known).map((count) => countText(count, text)), ...uncounted].join('; ')}`;
};
