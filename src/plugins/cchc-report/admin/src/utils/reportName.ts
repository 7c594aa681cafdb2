import type { PeriodAnswer } from '../../../server/src/contract';
import type { Text } from '../hooks/useText';
import { decapitalised } from './decapitalised';

/** What the report of a period is called in a list: "Báo cáo quý I năm 2024". */
export const reportName = ({ label }: Pick<PeriodAnswer, 'label'>, text: Text): string =>
  text('life.reportOf', { period: decapitalised(label) });
