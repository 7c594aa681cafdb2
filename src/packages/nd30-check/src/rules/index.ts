/** Every rule of the layout, in the order in which a document is read. */
import { appendixRules } from './appendices';
import { bodyRules } from './body';
import { contentRules } from './content';
import { habitRules } from './habits';
import { headingRules } from './headings';
import { issuerRules } from './issuer';
import { nationRules } from './nation';
import { numberAndDateRules } from './numberAndDate';
import { pageRules } from './page';
import { pageNumberRules } from './pageNumber';
import { recipientRules } from './recipients';
import type { Rule } from './rule';
import { signatureRules } from './signature';
import { titleRules } from './title';
import { typeRules } from './type';

export type { CheckContext, Finding, Rule, RuleId, Severity } from './rule';

export const RULES: readonly Rule[] = [
  ...pageRules,
  ...pageNumberRules,
  ...typeRules,
  ...nationRules,
  ...issuerRules,
  ...numberAndDateRules,
  ...titleRules,
  ...bodyRules,
  ...headingRules,
  ...habitRules,
  ...signatureRules,
  ...recipientRules,
  ...appendixRules,
  ...contentRules,
];
