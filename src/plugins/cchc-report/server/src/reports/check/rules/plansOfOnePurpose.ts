import labels from '../../../domain/figures/labels.vi.json';
import { formatNumber, toRecordAnswer } from './planAnswer';
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
