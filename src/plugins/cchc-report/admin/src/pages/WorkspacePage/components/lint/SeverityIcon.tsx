import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { LintSeverity } from '../../../../../../server/src/types/reports';

const ICONS = {
  error: <CrossCircle fill="danger600" aria-hidden />,
  warning: <WarningCircle fill="warning600" aria-hidden />,
  note: <Information fill="primary600" aria-hidden />,
} as const satisfies Record<LintSeverity, unknown>;

/** Always beside the word: a colour alone tells nothing. */
export const SeverityIcon = ({ severity }: { readonly severity: LintSeverity }) => ICONS[severity];
