import type { AgencyOption } from '../../../server/src/contract';
import type { Text } from '../hooks/useText';
import { formatDay } from './format';

type Term = Pick<AgencyOption, 'validFrom' | 'validTo'>;

/** True if the agency exists on any of the days, inclusive. */
export const existsWithin = (
  { validFrom, validTo }: Term,
  { from, to }: { from: string; to: string },
): boolean => (validFrom === null || validFrom <= to) && (validTo === null || from <= validTo);

/** The agency's term; null if unlimited. */
export const describeTerm = ({ validFrom, validTo }: Term, text: Text): string | null => {
  if (validFrom !== null && validTo !== null)
    return text('agency.term.fromTo', { from: formatDay(validFrom), to: formatDay(validTo) });
  if (validFrom !== null) return text('agency.term.from', { from: formatDay(validFrom) });
  return validTo === null ? null : text('agency.term.to', { to: formatDay(validTo) });
};
