import { type RecordValues, recordUid } from '../../records';
import type { PageRequest } from '../page';
import { toWebAddress } from '../text/links';
import { readParts, readRequiredText, readText } from './values';

/** How an agency is reached; null where it states nothing. */
export interface Contact {
  readonly address: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
  readonly workingHours: string | null;
  readonly mapUrl: string | null;
  readonly oneStopName: string | null;
  readonly oneStopAddress: string | null;
  readonly oneStopTelephone: string | null;
  readonly feedbackUrl: string | null;
}

export interface Leader {
  readonly name: string;
  readonly position: string;
  readonly duties: string | null;
  readonly telephone: string | null;
  readonly email: string | null;
}

export const CONTACT_FIELDS = [
  'address',
  'telephone',
  'email',
  'workingHours',
  'mapUrl',
  'oneStopName',
  'oneStopAddress',
  'oneStopTelephone',
  'feedbackUrl',
] as const;

export const toContact = (agency: RecordValues): Contact => ({
  address: readText(agency, 'address'),
  telephone: readText(agency, 'telephone'),
  email: readText(agency, 'email'),
  workingHours: readText(agency, 'workingHours'),
  mapUrl: toWebAddress(readText(agency, 'mapUrl')),
  oneStopName: readText(agency, 'oneStopName'),
  oneStopAddress: readText(agency, 'oneStopAddress'),
  oneStopTelephone: readText(agency, 'oneStopTelephone'),
  feedbackUrl: toWebAddress(readText(agency, 'feedbackUrl')),
});

/** True if the agency states how it is reached in any way. */
export const statesAny = (contact: Contact): boolean =>
  Object.values(contact).some((value) => value !== null);

/** The contact data to show, or null if the agency states none or the public may not read agencies. */
export const shownContact = ({ open, agency }: PageRequest): Contact | null =>
  open.type('agency') && statesAny(agency.contact) ? agency.contact : null;

const toLeader = (leader: RecordValues): Leader => ({
  name: readRequiredText(leader, 'name'),
  position: readRequiredText(leader, 'position'),
  duties: readText(leader, 'duties'),
  telephone: readText(leader, 'telephone'),
  email: readText(leader, 'email'),
});

/** The leaders of the home agency, in the order of its record. */
export const readLeaders = async ({ strapi, open, agency }: PageRequest): Promise<readonly Leader[]> => {
  if (!open.type('agency')) return [];
  const found = await strapi.documents(recordUid('agency') as 'api::agency.agency').findOne({
    documentId: agency.documentId,
    fields: ['slug'],
    populate: ['leaders'],
  });
  return found === null ? [] : readParts(found, 'leaders').map(toLeader);
};
