import type { Core } from '@strapi/strapi';
import { isRecordValues, type RecordValues, recordUid } from '../../records';
import { CONTACT_FIELDS, toContact, type Contact } from './contact';
import { readRequiredText, readPart, readText } from './values';

/** The agency that owns the portal. */
export interface HomeAgency {
  readonly documentId: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly superior: string | null;
  /** First and last day of the agency, null if open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: Successor | null;
  readonly contact: Contact;
}

/** Who answers for a dissolved agency. */
export interface Successor {
  readonly name: string;
  readonly contact: Contact;
}

/** An agency that the home agency took the place of. */
export interface Predecessor {
  readonly name: string;
  /** Its last day. */
  readonly endedOn: string | null;
}

interface Documents {
  findMany(query: object): Promise<RecordValues[]>;
  findFirst(query: object): Promise<RecordValues | null>;
}

/** Limit on the depth of the chain of mergers. */
const MOST_STEPS = 5;

const queryAgencies = (strapi: Core.Strapi): Documents =>
  strapi.documents(recordUid('agency')) as unknown as Documents;

/** The slug that the report plugin stores. Read directly, so that the portal works while the plugin is off. */
const readHomeSlug = async (strapi: Core.Strapi): Promise<string | null> => {
  const settings: unknown = await strapi
    .store({ type: 'plugin', name: 'cchc-report', key: 'settings' })
    .get();
  return isRecordValues(settings) ? readText(settings, 'homeAgency') : null;
};

/** The home agency; null if none is set or the slug is unknown. */
export const readHomeAgency = async (strapi: Core.Strapi): Promise<HomeAgency | null> => {
  const slug = await readHomeSlug(strapi);
  if (slug === null) return null;
  const agency = await queryAgencies(strapi).findFirst({
    fields: ['slug', 'name', 'shortName', 'validFrom', 'validTo', ...CONTACT_FIELDS],
    populate: {
      superior: { fields: ['name'] },
      successor: { fields: ['name', ...CONTACT_FIELDS] },
    },
    filters: { slug: { $eq: slug } },
  });
  if (agency === null) return null;
  const superior = readPart(agency, 'superior');
  const successor = readPart(agency, 'successor');
  return {
    documentId: readRequiredText(agency, 'documentId'),
    slug,
    name: readRequiredText(agency, 'name'),
    shortName: readRequiredText(agency, 'shortName'),
    superior: superior === null ? null : readText(superior, 'name'),
    validFrom: readText(agency, 'validFrom'),
    validTo: readText(agency, 'validTo'),
    successor:
      successor === null
        ? null
        : { name: readRequiredText(successor, 'name'), contact: toContact(successor) },
    contact: toContact(agency),
  };
};

/** Document ids of the agency and of those merged into it, whose reports it answers for. */
export const readLineage = async (
  strapi: Core.Strapi,
  { documentId }: Pick<HomeAgency, 'documentId'>,
): Promise<readonly string[]> => {
  const lineage = new Set([documentId]);
  let last = [documentId];
  for (let step = 0; step < MOST_STEPS && last.length > 0; step += 1) {
    const found = await queryAgencies(strapi).findMany({
      fields: ['slug'],
      filters: { successor: { documentId: { $in: last } } },
    });
    last = found.map((agency) => readRequiredText(agency, 'documentId')).filter((id) => !lineage.has(id));
    for (const id of last) lineage.add(id);
  }
  return [...lineage];
};

/** The agencies whose place the home agency took, as long as the public may read agencies: by name, with their last days. */
export const readPredecessors = async (
  strapi: Core.Strapi,
  { documentId }: Pick<HomeAgency, 'documentId'>,
): Promise<readonly Predecessor[]> => {
  const found = await queryAgencies(strapi).findMany({
    fields: ['name', 'validTo'],
    filters: { successor: { documentId: { $eq: documentId } } },
    sort: ['name:asc'],
  });
  return found.map((agency) => ({
    name: readRequiredText(agency, 'name'),
    endedOn: readText(agency, 'validTo'),
  }));
};
