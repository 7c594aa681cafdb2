import { fillTemplate } from 'nd30-document/text';
import type { Components } from '../components';
import type { DocumentModel } from '../model';
import found from './found.vi.json';
import type texts from './rules.vi.json';

export type RuleId = keyof typeof texts;

/** "error": required by law; "advice": custom, or a rule not verified against the law. */
export type Severity = 'error' | 'advice';

export interface CheckContext {
  readonly model: DocumentModel;
  readonly parts: Components;
}

/** A place where the rule does not hold: what was found, and where, if it has a place. */
export interface Finding {
  readonly found: string;
  readonly where: string | null;
}

/** The rule is broken when there are findings; `null` when it does not apply. */
export type Verdict = readonly Finding[] | null;

/** One rule of the layout. `rules.vi.json` holds its title, law and requirement under its id. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Legal values from `document/norm` for the placeholders in the text of the requirement. */
  readonly values: Readonly<Record<string, string | number>>;
  check(context: CheckContext): Verdict;
}

export const rule = (
  id: RuleId,
  severity: Severity,
  check: Rule['check'],
  values: Rule['values'] = {},
): Rule => ({ id, severity, check, values });

/** Words what was found. */
export const say = (
  key: keyof typeof found,
  values: Readonly<Record<string, string | number>> = {},
): string => fillTemplate(found[key], values);

export const NOT_APPLICABLE: Verdict = null;
