import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { LintSeverity } from '../../../../../../server/src/contract';

/** A long message beside it leaves it its width. */
const KEPT = { flexShrink: 0 };

const ICONS = {
  error: <CrossCircle fill="danger600" aria-hidden style={KEPT} />,
  warning: <WarningCircle fill="warning600" aria-hidden style={KEPT} />,
  note: <Information fill="primary600" aria-hidden style={KEPT} />,
} as const satisfies Record<LintSeverity, unknown>;

/** Always beside the word: a colour alone tells nothing. */
export const SeverityIcon = ({ severity }: { readonly severity: LintSeverity }) => ICONS[severity];
