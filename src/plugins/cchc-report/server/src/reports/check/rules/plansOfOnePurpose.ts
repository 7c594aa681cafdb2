import type { RecordAnswer } from '../../../contract';
import labels from '../../../domain/figures/labels.vi.json';
import { formatDocumentNumber, oneLine } from '../../../domain/vi';
import type { CheckedPlan } from '../input';
import { recordsFinding, say, type Rule } from '../rule';

/**
 * `plans_same_purpose`: a year has one plan for each purpose. Plans with the purpose "other" may differ in purpose,
 * so two of them are allowed.
 */
export const plansOfOnePurpose: Rule = ({ input: { plans } }) => {
  const purposes = new Set(plans.map(({ purpose }) => purpose).filter((purpose) => purpose !== 'other'));
  return [...purposes].flatMap((purpose) => {
    const same = plans.filter((plan) => plan.purpose === purpose);
    if (same.length < 2) return [];
    const message = say('plans_same_purpose', {
      count: same.length,
      purpose: labels.purpose[purpose],
      plans: same.map(formatNumber).join('; '),
    });
    const records = { total: same.length, records: same.map(toRecordAnswer) };
    return [recordsFinding('plans_same_purpose', 'warning', message, records)];
  });
};

const formatNumber = ({ number, symbol }: CheckedPlan): string =>
  oneLine(formatDocumentNumber(number, symbol));

const toRecordAnswer = (plan: CheckedPlan): RecordAnswer => ({
  documentId: plan.documentId,
  type: 'plan',
  title: oneLine(`${formatNumber(plan)} ${plan.subject}`),
  date: plan.issuedOn,
  url: null,
});
