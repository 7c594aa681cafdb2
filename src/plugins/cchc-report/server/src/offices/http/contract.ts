import { z } from '@strapi/utils';
import { shortText } from '../../contract/fields';
import { anyAgency } from '../../contract/query';
import type { AgencyAnswer } from '../../contract/shared';

/** Which accounts work in which offices. Admin only. */

const EXTENTS = ['own', 'below'] as const;
/** `own`: the office alone; `below`: the offices under it too. */
export type Extent = (typeof EXTENTS)[number];

/** Offices of one account at most. */
const MOST_OFFICES = 500;

export const membersQuery = { agency: anyAgency };

export const membershipChange = z.strictObject({
  offices: z
    .array(z.strictObject({ agency: shortText, reach: z.enum(EXTENTS) }))
    .max(MOST_OFFICES)
    .refine((offices) => new Set(offices.map(({ agency }) => agency)).size === offices.length),
});
export type MembershipChange = z.infer<typeof membershipChange>;

export const officeChoice = z.strictObject({ office: shortText });

export interface MemberAnswer {
  /** Row id of the account. */
  accountId: number;
  name: string;
  email: string;
  /** True for a super administrator, who reaches everything. */
  everything: boolean;
  offices: { agency: AgencyAnswer; reach: Extent }[];
}

export interface MembersAnswer {
  data: MemberAnswer[];
}

export interface OneMemberAnswer {
  data: MemberAnswer;
}

export interface OfficeOption extends AgencyAnswer {
  /** False for an office before a merger, whose records are read and never written. */
  isOwn: boolean;
}

export interface MeAnswer {
  data: {
    /** The offices of the account; all of them for a super administrator. */
    offices: OfficeOption[];
    /** The office it works in unless it chooses one; null if it has none. */
    office: AgencyAnswer | null;
    everything: boolean;
    /** The permissions of the report that it has: `read`, `draft`, ... */
    may: string[];
  };
}
