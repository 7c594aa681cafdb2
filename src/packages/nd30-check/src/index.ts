/** Checks the layout of a .docx against Nghị định 30/2020/NĐ-CP, Phụ lục I, whatever program wrote it. */
export { checkDocument, type CheckedRule, type CheckReport } from './checkDocument';
export { DocumentError, type DocumentErrorCode } from './documentError';
export { RULES, type Rule, type RuleId, type Severity } from './rules';
export { DEFAULT_LIMITS, type CheckLimits } from './wordPackage';
