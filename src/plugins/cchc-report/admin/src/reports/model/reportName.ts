import type { PeriodAnswer } from '../../../../server/src/contract';
import type { Text } from '../../hooks/useText';

/** Lowercases the first letter, for use inside a sentence. */
export const decapitalize = (words: string): string =>
  words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);

/** Name of a report in lists: "Báo cáo quý I năm 2024". */
export const reportName = ({ label }: Pick<PeriodAnswer, 'label'>, text: Text): string =>
  text('life.reportOf', { period: decapitalize(label) });
