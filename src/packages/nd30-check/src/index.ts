/** Checks the layout of a .docx from any program against Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export { checkDocument, type CheckedRule, type CheckReport } from './checkDocument';
export { DocumentError, type DocumentErrorCode } from './documentError';
export { RULES, type Rule, type RuleId, type Severity } from './rules';
export { DEFAULT_LIMITS, type CheckLimits } from './wordPackage';
