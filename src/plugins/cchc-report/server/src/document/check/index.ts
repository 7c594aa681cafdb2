/** "Kiểm tra thể thức": what of Nghị định 30/2020/NĐ-CP, Phụ lục I a .docx keeps, whoever made it. */
export { checkDocument, type CheckReport } from './checkDocument';
export { DEFAULT_LIMITS, type CheckLimits } from './package';
export { RULES, type Rule, type RuleId, type Severity } from './rules';
