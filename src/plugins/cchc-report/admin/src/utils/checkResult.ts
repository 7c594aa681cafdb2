import type { DocumentCheckAnswer, DocumentRuleAnswer } from '../../../server/src/contract';

export type CheckReport = DocumentCheckAnswer['data'];
export type Rule = DocumentRuleAnswer;

/** The rules of a checked document in the order in which they are read: what must be mended first. */
export interface SortedRules {
  readonly errors: readonly Rule[];
  readonly advice: readonly Rule[];
  readonly kept: readonly Rule[];
  readonly notApplicable: readonly Rule[];
}

export const sortRules = ({ rules }: CheckReport): SortedRules => {
  const broken = rules.filter(({ outcome }) => outcome === 'broken');
  return {
    errors: broken.filter(({ severity }) => severity === 'error'),
    advice: broken.filter(({ severity }) => severity === 'advice'),
    kept: rules.filter(({ outcome }) => outcome === 'kept'),
    notApplicable: rules.filter(({ outcome }) => outcome === 'not-applicable'),
  };
};
