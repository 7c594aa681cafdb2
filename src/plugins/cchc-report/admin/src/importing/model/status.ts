import type { ImportAnswer } from '../../../../server/src/importing/http/contract';
import type { Text } from '../../hooks/useText';
import { formatNumber } from '../../utils/format';
import { type ShownCount, shownCounts } from './counts';

const TENTHS = 10;

/** How far what is under way is, in whole per cent. */
export const importPercent = ({ done, total }: ImportAnswer['progress']): number =>
  total === 0 ? 0 : Math.floor((done / total) * 100);

export const countText = ({ outcome, count }: ShownCount, text: Text): string =>
  text(`import.count.${outcome}`, { count: formatNumber(count) });

/** What is read out of an import whenever it changes. */
export const importStatus = (
  known: Pick<ImportAnswer, 'state' | 'counts' | 'progress'>,
  text: Text,
): string => {
  const { state, progress } = known;
  const title = text(state === 'checking' ? 'import.checking' : `import.state.${state}`);
  if (state === 'uploaded') return title;
  if (state === 'checking' || state === 'running') {
    // Told in tenths: each row would drown whatever else is read out.
    const percent = Math.floor(importPercent(progress) / TENTHS) * TENTHS;
    return `${title}. ${text('import.percent', { percent })}`;
  }
  return `${title}. ${shownCounts(known)
    .map((count) => countText(count, text))
    .join('; ')}`;
};
