import type { LocalDate } from '../period';

/** An agency with its dates and its links to others; `null` dates are open. */
export interface DatedAgency {
  readonly id: number;
  readonly level: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly superiorId: number | null;
  readonly successorId: number | null;
}

/** An agency's first and last day; `null` is open. */
export type AgencyTerm = Pick<DatedAgency, 'validFrom' | 'validTo'>;

export const isValidOn = ({ validFrom, validTo }: AgencyTerm, day: LocalDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

type ById<Agency> = ReadonlyMap<number, Agency>;

/** The agency itself if it exists on the day, else the first of its successors that does. */
export const standingIn = <Agency extends DatedAgency>(
  agency: Agency,
  day: LocalDate,
  byId: ById<Agency>,
): Agency | null => {
  const seen = new Set<number>();
  let candidate: Agency | undefined = agency;
  while (candidate !== undefined && !seen.has(candidate.id)) {
    if (isValidOn(candidate, day)) return candidate;
    seen.add(candidate.id);
    candidate = candidate.successorId === null ? undefined : byId.get(candidate.successorId);
  }
  return null;
};

/**
 * The authority directly above an agency on a day. One that no longer exists is replaced by its successor; where a whole
 * level was abolished (the districts on 01/7/2025) the next one above answers.
 */
export const superiorOn = <Agency extends DatedAgency>(
  agency: Agency,
  day: LocalDate,
  agencies: readonly Agency[],
): Agency | null => {
  const byId: ById<Agency> = new Map(agencies.map((each) => [each.id, each]));
  const seen = new Set<number>([agency.id]);
  let above = agency.superiorId === null ? undefined : byId.get(agency.superiorId);
  while (above !== undefined && !seen.has(above.id)) {
    const found = standingIn(above, day, byId);
    if (found !== null && found.id !== agency.id) return found;
    seen.add(above.id);
    above = above.superiorId === null ? undefined : byId.get(above.superiorId);
  }
  return null;
};

/**
 * The addressees of a report: the superior, then its own bodies that exist on the day (of its level and directly under it,
 * such as the Phòng Nội vụ of a district or the Sở Nội vụ of a province).
 */
export const addresseesOn = <Agency extends DatedAgency>(
  agency: Agency,
  day: LocalDate,
  agencies: readonly Agency[],
): readonly Agency[] => {
  const superior = superiorOn(agency, day, agencies);
  if (superior === null) return [];
  const bodies = agencies.filter(
    (each) => each.superiorId === superior.id && each.level === superior.level && isValidOn(each, day),
  );
  return [superior, ...bodies];
};
