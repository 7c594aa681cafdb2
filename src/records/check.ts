import { type Finding, isEmpty } from './checks';
import { type FieldRules, type RecordRules, RULES } from './rules';
import { isRecordValues, type RecordType, type RecordValues } from './types';

/** A rule violation and its position: `['objectives', '0', 'unit']`. */
export interface Problem extends Finding {
  path: string[];
}

type Stage = 'given' | 'publish';

const checkField = (
  rules: FieldRules,
  value: unknown,
  record: RecordValues,
  stage: Stage,
): Finding | undefined => {
  // Invisible text is allowed in drafts; publishing treats it as empty.
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

const findProblems = (rules: RecordRules, record: RecordValues, stage: Stage, at: string[]): Problem[] =>
  Object.entries(rules).flatMap(([field, fieldRules]) => {
    const value = record[field];
    const path = [...at, field];
    const finding = checkField(fieldRules, value, record, stage);
    const own = finding === undefined ? [] : [{ ...finding, path }];
    const { parts } = fieldRules;
    if (parts === undefined || !Array.isArray(value)) return own;
    const items: unknown[] = value;
    return items
      .map((item, index) =>
        isRecordValues(item) ? findProblems(parts, item, stage, [...path, String(index)]) : [],
      )
      .reduce<Problem[]>((all, some) => [...all, ...some], own);
  });

/** Problems that prevent publishing this record, read with its relations and parts. */
export const checkRecord = (type: RecordType, record: RecordValues): Problem[] =>
  findProblems(RULES[type], record, 'publish', []);

/** Problems that prevent saving these values even as a draft: unknown options, impossible days. */
export const checkGiven = (type: RecordType, data: RecordValues): Problem[] =>
  findProblems(RULES[type], data, 'given', []);
