import type { ImportAnswer, ImportMeanings } from '../../../../server/src/importing/http/contract';
import { isAnyPicked } from './meanings';

/** Why a checked import cannot be run as it is. */
export type ImportHold = 'meanings' | 'refused' | 'nothing';

/** What keeps a checked import from being run: what no check has read yet, all or none with rows refused, or nothing to write. */
export const importHold = (
  { mode, counts }: Pick<ImportAnswer, 'mode' | 'counts'>,
  picked: ImportMeanings,
): ImportHold | null => {
  if (isAnyPicked(picked)) return 'meanings';
  if (mode === 'all' && counts.refused > 0) return 'refused';
  return counts.create + counts.update + counts.conflict === 0 ? 'nothing' : null;
};
