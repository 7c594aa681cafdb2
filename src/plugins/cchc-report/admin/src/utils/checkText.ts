import type { Text } from '../hooks/useText';
import { sortRules, type CheckReport, type Rule } from './checkResult';

const lineOf = (rule: Rule, text: Text): string => {
  const details = [
    rule.found !== null && `${text('check.found')}: ${rule.found}`,
    `${text('check.required')}: ${rule.required}`,
    `${text('check.law')}: ${rule.law}`,
    rule.where.length > 0 && `${text('check.where')}: ${placesOf(rule, text).join('; ')}`,
  ];
  return [
    `- ${rule.title}`,
    ...details.filter((detail) => detail !== false).map((detail) => `  ${detail}`),
  ].join('\n');
};

/** Where a rule is broken, in words, with how many places more. */
export const placesOf = ({ where, more }: Rule, text: Text): readonly string[] =>
  more === 0 ? where : [...where, text('check.more', { count: more })];

/** What is wrong with a document, as plain text for a message to whoever wrote it. */
export const checkText = (name: string, report: CheckReport, text: Text): string => {
  const { errors, advice, kept, notApplicable } = sortRules(report);
  const counts = text('check.counts', {
    errors: errors.length,
    advice: advice.length,
    kept: kept.length,
    notApplicable: notApplicable.length,
  });
  const part = (title: string, rules: readonly Rule[]) =>
    rules.length === 0 ? [] : ['', title, ...rules.map((rule) => lineOf(rule, text))];
  return [
    text('check.resultOf', { name }),
    counts,
    ...part(text('check.errors'), errors),
    ...part(text('check.advice'), advice),
  ].join('\n');
};
