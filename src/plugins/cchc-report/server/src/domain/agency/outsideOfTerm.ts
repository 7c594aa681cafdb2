import type { LocalDate } from '../period';
import { findPredecessors } from './predecessors';
import { isValidOn, standingIn, type DatedAgency } from './superiors';

/** Before an agency's first day, or after its last one. */
export type Side = 'before' | 'after';

/** A day on which an agency did not exist. */
export interface OutsideOfTerm<Agency> {
  readonly side: Side;
  /** The agency's first day, or its last one. */
  readonly bound: LocalDate;
  /** The agencies that existed in its stead: its successor, or those that it succeeded. */
  readonly instead: readonly Agency[];
}

/** How a day lies outside the days on which an agency existed; null when it existed. No period of such days has a report of it. */
export const outsideOfTerm = <Agency extends DatedAgency>(
  agency: Agency,
  day: LocalDate,
  agencies: readonly Agency[],
): OutsideOfTerm<Agency> | null => {
  if (isValidOn(agency, day)) return null;
  const { validFrom, validTo } = agency;
  const side = validFrom !== null && day < validFrom ? 'before' : 'after';
  const bound = side === 'before' ? validFrom : validTo;
  if (bound === null) return null;
  const successor = standingIn(agency, day, new Map(agencies.map((each) => [each.id, each])));
  const instead =
    side === 'before'
      ? findPredecessors(agency, agencies).filter((each) => isValidOn(each, day))
      : successor === null
        ? []
        : [successor];
  return { side, bound, instead };
};
