import type { AgencyOption } from '../../../server/src/types/api';

type Term = Pick<AgencyOption, 'validFrom' | 'validTo'>;

/** True when the agency exists on the day. */
export const existsOn = ({ validFrom, validTo }: Term, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
