import { fillTemplate } from 'nd30-document/text';
import { findComponents } from './components';
import { readModel } from './model';
import { RULES, type CheckContext, type Finding, type Rule, type RuleId, type Severity } from './rules';
import texts from './rules/rules.vi.json';
import { DEFAULT_LIMITS, openWordPackage, type CheckLimits } from './wordPackage';

/** The result of one rule for a document. The texts are Vietnamese. */
export interface CheckedRule {
  /** Stable: `margin-left`. */
  id: RuleId;
  title: string;
  /** The source of the rule: "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.3". */
  law: string;
  /** The requirement of the rule. */
  required: string;
  severity: Severity;
  outcome: 'kept' | 'broken' | 'not-applicable';
  /** The actual state of the document, with value and unit; null unless broken. */
  found: string | null;
  /** At most ten places; empty when the fault has no place. */
  where: string[];
  /** The number of places left out of `where`. */
  more: number;
}

export interface CheckReport {
  /** Counts of rules. `errors` counts the broken rules whose severity is `error`. */
  summary: { kept: number; broken: number; notApplicable: number; errors: number };
  /** All rules, in the order in which a document is read. */
  rules: CheckedRule[];
}

const MOST_PLACES = 10;
const MOST_FOUND = 3;

/**
 * Checks the layout of a .docx against Nghị định 30/2020/NĐ-CP, Phụ lục I. Runs, fetches and writes nothing from the
 * file.
 * @throws DocumentError when the file is not a readable .docx or exceeds a limit
 */
export async function checkDocument(
  bytes: Uint8Array,
  limits: CheckLimits = DEFAULT_LIMITS,
): Promise<CheckReport> {
  const model = readModel(await openWordPackage(bytes, limits));
  const context: CheckContext = { model, parts: findComponents(model) };
  const rules = RULES.map((rule) => checkRule(rule, context));
  const count = (outcome: CheckedRule['outcome']) => rules.filter((one) => one.outcome === outcome).length;
  return {
    summary: {
      kept: count('kept'),
      broken: count('broken'),
      notApplicable: count('not-applicable'),
      errors: rules.filter(({ outcome, severity }) => outcome === 'broken' && severity === 'error').length,
    },
    rules,
  };
}

function checkRule(rule: Rule, context: CheckContext): CheckedRule {
  const { title, law, required } = texts[rule.id];
  const findings = rule.check(context);
  return {
    id: rule.id,
    title,
    law,
    required: fillTemplate(required, rule.values),
    severity: rule.severity,
    outcome: findings === null ? 'not-applicable' : findings.length === 0 ? 'kept' : 'broken',
    found: summariseFound(findings ?? []),
    ...listPlaces(findings ?? []),
  };
}

/** The first three different faults; an ellipsis stands for the rest. */
function summariseFound(findings: readonly Finding[]): string | null {
  const found = [...new Set(findings.map((finding) => finding.found))];
  if (found.length === 0) return null;
  return found.slice(0, MOST_FOUND).join('; ') + (found.length > MOST_FOUND ? '; …' : '');
}

function listPlaces(findings: readonly Finding[]): Pick<CheckedRule, 'where' | 'more'> {
  const where = [...new Set(findings.flatMap((finding) => finding.where ?? []))];
  return { where: where.slice(0, MOST_PLACES), more: Math.max(0, where.length - MOST_PLACES) };
}
