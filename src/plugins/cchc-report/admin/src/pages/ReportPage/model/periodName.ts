import type { FiguresAnswer } from '../../../../../server/src/contract';
import type { Text } from '../../../hooks/useText';
import { formatDay } from '../../../utils/format';

const KEY_OF_DAYS = '..';

/**
 * Names a period inside a sentence: "6 tháng đầu năm 2024"; a custom period is named by its days, in the format of
 * the screen.
 */
export const periodName = ({ key, label, from, to }: FiguresAnswer['data']['period'], text: Text): string =>
  key.includes(KEY_OF_DAYS) ? text('period.customName', { from: formatDay(from), to: formatDay(to) }) : label;
