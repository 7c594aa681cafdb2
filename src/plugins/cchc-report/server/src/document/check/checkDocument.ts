import { fillTemplate } from '../../domain/vi';
import type { DocumentCheckAnswer, DocumentRuleAnswer } from '../../contract';
import { findComponents } from './components';
import { readModel } from './model';
import { DEFAULT_LIMITS, openWordPackage, type CheckLimits } from './package';
import { RULES, type CheckContext, type Finding, type Rule } from './rules';
import texts from './rules/rules.vi.json';

/** What the check of a document says; the answer of the API without its envelope. */
export type CheckReport = DocumentCheckAnswer['data'];

/** So many places are named, and so many different things that were found; the rest is counted. */
const MOST_PLACES = 10;
const MOST_FOUND = 3;

/**
 * Checks a .docx, whoever made it, against the layout of Nghị định 30/2020/NĐ-CP, Phụ lục I. Nothing of the file is run,
 * fetched or written.
 * @throws ReportError a code that begins with `document_`, when the file is no readable .docx or exceeds a limit
 */
export async function checkDocument(
  bytes: Uint8Array,
  limits: CheckLimits = DEFAULT_LIMITS,
): Promise<CheckReport> {
  const model = readModel(await openWordPackage(bytes, limits));
  const context: CheckContext = { model, parts: findComponents(model) };
  const rules = RULES.map((rule) => judged(rule, context));
  const count = (outcome: DocumentRuleAnswer['outcome']) =>
    rules.filter((one) => one.outcome === outcome).length;
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

function judged(rule: Rule, context: CheckContext): DocumentRuleAnswer {
  const { title, law, required } = texts[rule.id];
  const findings = rule.check(context);
  return {
    id: rule.id,
    title,
    law,
    required: fillTemplate(required, rule.values),
    severity: rule.severity,
    outcome: findings === null ? 'not-applicable' : findings.length === 0 ? 'kept' : 'broken',
    found: foundOf(findings ?? []),
    ...placesOf(findings ?? []),
  };
}

function foundOf(findings: readonly Finding[]): string | null {
  const found = [...new Set(findings.map((finding) => finding.found))];
  if (found.length === 0) return null;
  return found.slice(0, MOST_FOUND).join('; ') + (found.length > MOST_FOUND ? '; …' : '');
}

function placesOf(findings: readonly Finding[]): Pick<DocumentRuleAnswer, 'where' | 'more'> {
  const where = [...new Set(findings.flatMap((finding) => finding.where ?? []))];
  return { where: where.slice(0, MOST_PLACES), more: Math.max(0, where.length - MOST_PLACES) };
}
