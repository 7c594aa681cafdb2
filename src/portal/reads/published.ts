import type { Core } from '@strapi/strapi';
import { type RecordType, type RecordValues, recordUid } from '../../records';

/** A query for published records; fields and relations are always named. */
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
  /** Distinct values of a field, in the database's Vietnamese order. */
  distinct(field: string, order: 'asc' | 'desc'): Promise<readonly RecordValues[]>;
}

interface Entities {
  findMany(query: object): Promise<RecordValues[]>;
}

interface Owner {
  readonly documentId: string;
}

const filterByAgency = (agency: Owner | null): object =>
  agency === null ? {} : { agency: { documentId: { $eq: agency.documentId } } };

/** The condition of every query: published, and owned by the agency. */
const filterPublished = (agency: Owner | null): object => ({
  publishedAt: { $notNull: true },
  ...filterByAgency(agency),
});

/** Published records of one type, of one agency or of all. The only place where the portal queries records. */
export const createPublishedRecords = (
  strapi: Core.Strapi,
  type: RecordType,
  agency: Owner | null,
): PublishedRecords => {
  const documents = strapi.documents(recordUid(type)) as unknown as Documents;
  const entities = strapi.db.query(recordUid(type)) as unknown as Entities;
  const toQuery = ({ filters = {}, ...query }: Partial<PublishedQuery>): object => ({
    ...query,
    status: 'published',
    filters: { $and: [filterByAgency(agency), filters] },
  });
  return {
    many: (query) => documents.findMany(toQuery(query)),
    first: (query) => documents.findFirst(toQuery(query)),
    count: (filters = {}) => documents.count(toQuery({ filters })),
    distinct: (field, order) =>
      entities.findMany({
        select: [field],
        where: { ...filterPublished(agency), [field]: { $notNull: true } },
        groupBy: [field],
        orderBy: { [field]: order },
      }),
  };
};

/** Populates a related record with the given fields if it is published and belongs to the agency. */
export const populatePublished = (
  agency: Owner,
  fields: readonly string[],
  populate: Readonly<Record<string, object>> = {},
): object => ({
  fields,
  populate,
  filters: filterPublished(agency),
});
