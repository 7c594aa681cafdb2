import { fillTemplate } from 'nd30-document/text';
import type { Components } from '../components';
import type { DocumentModel } from '../model';
import found from './found.vi.json';
import type texts from './rules.vi.json';

export type RuleId = keyof typeof texts;

/** "error": what the law says; "advice": custom, or what was not checked against the law. */
export type Severity = 'error' | 'advice';

export interface CheckContext {
  readonly model: DocumentModel;
  readonly parts: Components;
}

/** Something that is not as the rule wants it: what was found, and where if it has a place. */
export interface Finding {
  readonly found: string;
  readonly where: string | null;
}

/** Broken when there are findings; `null` when there is nothing the rule could be about. */
export type Verdict = readonly Finding[] | null;

/** One rule of the layout; its title, law and demand stand in `rules.vi.json` under its id. */
export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** What fills the places of its demand: the legal values, of `document/norm`. */
  readonly values: Readonly<Record<string, string | number>>;
  check(context: CheckContext): Verdict;
}

export const rule = (
  id: RuleId,
  severity: Severity,
  check: Rule['check'],
  values: Rule['values'] = {},
): Rule => ({ id, severity, check, values });

/** The wording of what was found. */
export const say = (
  key: keyof typeof found,
  values: Readonly<Record<string, string | number>> = {},
): string => fillTemplate(found[key], values);

export const NOT_APPLICABLE: Verdict = null;
