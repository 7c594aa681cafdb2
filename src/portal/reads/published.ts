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
}

/** The published records of one agency and type, by the document service; the only place where the portal asks it for records. */
export const publishedOf = (
  strapi: Core.Strapi,
  type: RecordType,
  agency: { readonly documentId: string },
): PublishedRecords => {
  const documents = strapi.documents(uidOf(type)) as unknown as Documents;
  const asked = ({ filters = {}, ...query }: Partial<PublishedQuery>): object => ({
    ...query,
    status: 'published',
    filters: { $and: [{ agency: { documentId: { $eq: agency.documentId } } }, filters] },
  });
  return {
    many: (query) => documents.findMany(asked(query)),
    first: (query) => documents.findFirst(asked(query)),
    count: (filters = {}) => documents.count(asked({ filters })),
  };
};

/** A related record of the agency's that is published itself, with the fields that are shown of it. */
export const relatedOf = (
  agency: { readonly documentId: string },
  fields: readonly string[],
  populate: Readonly<Record<string, object>> = {},
): object => ({
  fields,
  populate,
  filters: {
    publishedAt: { $notNull: true },
    agency: { documentId: { $eq: agency.documentId } },
  },
});
