import type { RecordAnswer } from '../../../contract';
import { formatDocumentNumber, oneLine } from '../../../domain/vi';
import type { CheckedPlan } from '../input';

/** "07/KH-UBND". */
export const formatNumber = ({ number, symbol }: CheckedPlan): string =>
  oneLine(formatDocumentNumber(number, symbol));

/** A plan as a finding names it. */
export const toRecordAnswer = (plan: CheckedPlan): RecordAnswer => ({
  documentId: plan.documentId,
  type: 'plan',
  title: oneLine(`${formatNumber(plan)} ${plan.subject}`),
  date: plan.issuedOn,
  url: null,
});
