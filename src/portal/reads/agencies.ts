import type { Core } from '@strapi/strapi';
import { isRecordValues, type RecordValues, uidOf } from '../../records';
import { givenText, partOf, textOf } from './values';

/** Whose portal it is. */
export interface HomeAgency {
  readonly documentId: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly superior: string | null;
  /** First and last day of its existence, null where open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: string | null;
}

interface Documents {
  findMany(query: object): Promise<RecordValues[]>;
  findFirst(query: object): Promise<RecordValues | null>;
}

/** Mergers of mergers of mergers. */
const MOST_STEPS = 5;

const agenciesOf = (strapi: Core.Strapi): Documents =>
  strapi.documents(uidOf('agency')) as unknown as Documents;

/** As the plugin stores it; read from the store, so that the portal has its agency where the plugin is switched off. */
const homeSlug = async (strapi: Core.Strapi): Promise<string | null> => {
  const settings: unknown = await strapi
    .store({ type: 'plugin', name: 'cchc-report', key: 'settings' })
    .get();
  return isRecordValues(settings) ? textOf(settings, 'homeAgency') : null;
};

/** Null while none is set, or none has the slug that is. */
export const readHomeAgency = async (strapi: Core.Strapi): Promise<HomeAgency | null> => {
  const slug = await homeSlug(strapi);
  if (slug === null) return null;
  const name = { fields: ['name'] };
  const agency = await agenciesOf(strapi).findFirst({
    fields: ['slug', 'name', 'shortName', 'validFrom', 'validTo'],
    populate: { superior: name, successor: name },
    filters: { slug: { $eq: slug } },
  });
  if (agency === null) return null;
  const nameOf = (field: string): string | null => {
    const related = partOf(agency, field);
    return related === null ? null : textOf(related, 'name');
  };
  return {
    documentId: givenText(agency, 'documentId'),
    slug,
    name: givenText(agency, 'name'),
    shortName: givenText(agency, 'shortName'),
    superior: nameOf('superior'),
    validFrom: textOf(agency, 'validFrom'),
    validTo: textOf(agency, 'validTo'),
    successor: nameOf('successor'),
  };
};

/** The agency and those that were merged into it, by their document ids: theirs are the reports it answers for. */
export const readLineage = async (
  strapi: Core.Strapi,
  { documentId }: Pick<HomeAgency, 'documentId'>,
): Promise<readonly string[]> => {
  const lineage = new Set([documentId]);
  let last = [documentId];
  for (let step = 0; step < MOST_STEPS && last.length > 0; step += 1) {
    const found = await agenciesOf(strapi).findMany({
      fields: ['slug'],
      filters: { successor: { documentId: { $in: last } } },
    });
    last = found.map((agency) => givenText(agency, 'documentId')).filter((id) => !lineage.has(id));
    for (const id of last) lineage.add(id);
  }
  return [...lineage];
};
