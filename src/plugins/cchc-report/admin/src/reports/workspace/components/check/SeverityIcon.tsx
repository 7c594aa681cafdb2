import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { FindingSeverity } from '../../../../../../server/src/contract';

/** Keeps its width beside a long message. */
const KEPT = { flexShrink: 0 };

const ICONS = {
  error: <CrossCircle fill="danger600" aria-hidden style={KEPT} />,
  warning: <WarningCircle fill="warning600" aria-hidden style={KEPT} />,
  note: <Information fill="primary600" aria-hidden style={KEPT} />,
} as const satisfies Record<FindingSeverity, unknown>;

/** Always beside its word: colour alone conveys nothing. */
export const SeverityIcon = ({ severity }: { readonly severity: FindingSeverity }) => ICONS[severity];
