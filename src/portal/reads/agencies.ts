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
  readonly successor: string | null;
  readonly contact: Contact;
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
  const name = { fields: ['name'] };
  const agency = await queryAgencies(strapi).findFirst({
    fields: ['slug', 'name', 'shortName', 'validFrom', 'validTo', ...CONTACT_FIELDS],
    populate: { superior: name, successor: name },
    filters: { slug: { $eq: slug } },
  });
  if (agency === null) return null;
  const readRelatedName = (field: string): string | null => {
    const related = readPart(agency, field);
    return related === null ? null : readText(related, 'name');
  };
  return {
    documentId: readRequiredText(agency, 'documentId'),
    slug,
    name: readRequiredText(agency, 'name'),
    shortName: readRequiredText(agency, 'shortName'),
    superior: readRelatedName('superior'),
    validFrom: readText(agency, 'validFrom'),
    validTo: readText(agency, 'validTo'),
    successor: readRelatedName('successor'),
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
