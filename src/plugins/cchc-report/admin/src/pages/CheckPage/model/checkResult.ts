import type { DocumentCheckAnswer, DocumentRuleAnswer } from '../../../../../server/src/contract';
import type { Text } from '../../../hooks/useText';

export type CheckReport = DocumentCheckAnswer['data'];
export type Rule = DocumentRuleAnswer;

/** Rules of a checked document in reading order, errors first. */
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

const formatRule = (rule: Rule, text: Text): string => {
  const details = [
    rule.found !== null && `${text('check.found')}: ${rule.found}`,
    `${text('check.required')}: ${rule.required}`,
    `${text('check.law')}: ${rule.law}`,
    rule.where.length > 0 && `${text('check.where')}: ${listPlaces(rule, text).join('; ')}`,
  ];
  return [
    `- ${rule.title}`,
    ...details.filter((detail) => detail !== false).map((detail) => `  ${detail}`),
  ].join('\n');
};

/** Places of a violation, with the number of further ones. */
export const listPlaces = ({ where, more }: Rule, text: Text): readonly string[] =>
  more === 0 ? where : [...where, text('check.more', { count: more })];

/** Formats the result as plain text for the author of the document. */
export const formatCheck = (name: string, report: CheckReport, text: Text): string => {
  const { errors, advice, kept, notApplicable } = sortRules(report);
  const counts = text('check.counts', {
    errors: errors.length,
    advice: advice.length,
    kept: kept.length,
    notApplicable: notApplicable.length,
  });
  const part = (title: string, rules: readonly Rule[]) =>
    rules.length === 0 ? [] : ['', title, ...rules.map((rule) => formatRule(rule, text))];
  return [
    text('check.resultOf', { name }),
    counts,
    ...part(text('check.errors'), errors),
    ...part(text('check.advice'), advice),
  ].join('\n');
};
