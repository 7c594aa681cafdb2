import type { Core } from '@strapi/strapi';
import { type RecordType, type RecordValues, uidOf } from '../../records';

/** What may be asked of the records of a type; fields and relations are always named. */
export interface PublishedQuery {
  readonly fields: readonly string[];
  readonly populate?: Readonly<Record<string, object>>;
  readonly filters?: object;
  readonly sort?: readonly string[];
  readonly start?: number;
  readonly limit?: number;
}

interface Documents {
  findMany(query: object): Promise<RecordValues[]>;
  findFirst(query: object): Promise<RecordValues | null>;
  count(query: object): Promise<number>;
}

export interface PublishedRecords {
  many(query: PublishedQuery): Promise<readonly RecordValues[]>;
  first(query: PublishedQuery): Promise<RecordValues | null>;
  count(filters?: object): Promise<number>;
  /** Each value of a field once, in the order of the database: Vietnamese. */
  distinct(field: string, order: 'asc' | 'desc'): Promise<readonly RecordValues[]>;
}

interface Entities {
  findMany(query: object): Promise<RecordValues[]>;
}

interface Owner {
  readonly documentId: string;
}

const ownedBy = (agency: Owner | null): object =>
  agency === null ? {} : { agency: { documentId: { $eq: agency.documentId } } };

/** What every question is asked about: records of the agency that are published. */
const shown = (agency: Owner | null): object => ({ publishedAt: { $notNull: true }, ...ownedBy(agency) });

/** The published records of one type and agency, or of all agencies; the only place where the portal asks for records. */
export const publishedOf = (
  strapi: Core.Strapi,
  type: RecordType,
  agency: Owner | null,
): PublishedRecords => {
  const documents = strapi.documents(uidOf(type)) as unknown as Documents;
  const entities = strapi.db.query(uidOf(type)) as unknown as Entities;
  const asked = ({ filters = {}, ...query }: Partial<PublishedQuery>): object => ({
    ...query,
    status: 'published',
    filters: { $and: [ownedBy(agency), filters] },
  });
  return {
    many: (query) => documents.findMany(asked(query)),
    first: (query) => documents.findFirst(asked(query)),
    count: (filters = {}) => documents.count(asked({ filters })),
    distinct: (field, order) =>
      entities.findMany({
        select: [field],
        where: { ...shown(agency), [field]: { $notNull: true } },
        groupBy: [field],
        orderBy: { [field]: order },
      }),
  };
};

/** A related record of the agency's that is published itself, with the fields that are shown of it. */
export const relatedOf = (
  agency: Owner,
  fields: readonly string[],
  populate: Readonly<Record<string, object>> = {},
): object => ({
  fields,
  populate,
  filters: shown(agency),
});
