import { type Finding, isEmpty } from './checks';
import { type FieldRules, type RecordRules, RULES } from './rules';
import { isRecordValues, type RecordType, type RecordValues } from './types';

/** A rule that is not met, and where: `['objectives', '0', 'unit']`. */
export interface Problem extends Finding {
  path: string[];
}

type Stage = 'given' | 'publish';

const findingOf = (
  rules: FieldRules,
  value: unknown,
  record: RecordValues,
  stage: Stage,
): Finding | undefined => {
  // Of what is sent, an invisible text is a text all the same; of what is published, it is nothing.
  if (stage === 'given' ? value === null || value === undefined || value === '' : isEmpty(value)) {
    if (stage === 'given' || rules.required === undefined) return undefined;
    return rules.required === true ? { code: 'required' } : rules.required(record);
  }
  const checks = stage === 'given' ? (rules.given ?? []) : [...(rules.given ?? []), ...(rules.publish ?? [])];
  for (const check of checks) {
    const finding = check(value);
    if (finding !== undefined) return finding;
  }
  return stage === 'publish' ? rules.together?.(record) : undefined;
};

const problemsOf = (rules: RecordRules, record: RecordValues, stage: Stage, at: string[]): Problem[] =>
  Object.entries(rules).flatMap(([field, fieldRules]) => {
    const value = record[field];
    const path = [...at, field];
    const finding = findingOf(fieldRules, value, record, stage);
    const own = finding === undefined ? [] : [{ ...finding, path }];
    const { parts } = fieldRules;
    if (parts === undefined || !Array.isArray(value)) return own;
    const items: unknown[] = value;
    return items
      .map((item, index) =>
        isRecordValues(item) ? problemsOf(parts, item, stage, [...path, String(index)]) : [],
      )
      .reduce<Problem[]>((all, some) => [...all, ...some], own);
  });

/** What keeps this record (relations and parts read with it) from being published; empty when nothing does. */
export const checkRecord = (type: RecordType, record: RecordValues): Problem[] =>
  problemsOf(RULES[type], record, 'publish', []);

/** What of the values sent could not even be kept as a draft: options that do not exist, days that are none. */
export const checkGiven = (type: RecordType, data: RecordValues): Problem[] =>
  problemsOf(RULES[type], data, 'given', []);
