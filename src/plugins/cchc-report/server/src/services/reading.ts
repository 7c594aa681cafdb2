import type { Core } from '@strapi/strapi';
import { ReportError } from '../domain/errors';
import { quoteInput } from '../domain/vi';
import {
  agencyOfDocument,
  findAgency,
  inSnapshot,
  inTransaction,
  readAgencies,
  transactionId,
  type AgencyDetail,
  type AgencyRow,
  type Query,
  type SourceTables,
} from '../sources';
import { getService } from './getService';
import { readSettings } from './settings';

/** One transaction of the database, where its sources stand, and its agencies, each looked up once. */
export interface Reading {
  readonly query: Query;
  readonly tables: SourceTables;
  /** The agency of a slug, else the home agency. @throws ReportError `home_agency_unset`, `agency_unknown` */
  agency(slug: string | undefined): Promise<AgencyRow>;
  /** The agency of a document id. @throws ReportError `agency_unknown` */
  agencyOfDocument(documentId: string): Promise<AgencyRow>;
  /** Every agency with its relations. */
  agencies(): Promise<readonly AgencyDetail[]>;
}

/** The same on a transaction that the caller began. */
export const readingOn = (query: Query, tables: SourceTables): Reading => {
  let all: Promise<readonly AgencyDetail[]> | undefined;
  const found = new Map<string, Promise<AgencyRow | null>>();

  /** Finds an agency among all of them where these were read, else by one statement. */
  const find = (
    name: string,
    isIt: (agency: AgencyDetail) => boolean,
    read: () => Promise<AgencyRow | null>,
  ): Promise<AgencyRow | null> => {
    const agency =
      all === undefined ? (found.get(name) ?? read()) : all.then((each) => each.find(isIt) ?? null);
    found.set(name, agency);
    return agency;
  };

  return {
    query,
    tables,
    async agency(asked) {
      const slug = asked ?? (await readSettings(query)).homeAgency;
      if (slug === null) throw new ReportError('home_agency_unset');
      const agency = await find(
        `slug ${slug}`,
        (each) => each.slug === slug,
        () => findAgency(query, tables, slug),
      );
      if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(slug) });
      return agency;
    },
    async agencyOfDocument(documentId) {
      const agency = await find(
        `document ${documentId}`,
        (each) => each.documentId === documentId,
        () => agencyOfDocument(query, tables, documentId),
      );
      if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(documentId) });
      return agency;
    },
    agencies: () => (all ??= readAgencies(query, tables)),
  };
};

/** Reads in one snapshot of the database. @throws ReportError `source_missing` */
export const reading = async <Result>(
  strapi: Core.Strapi,
  read: (reading: Reading) => Promise<Result>,
): Promise<Result> => {
  const tables = await getService(strapi, 'sources').tables();
  return inSnapshot(strapi, (query) => read(readingOn(query, tables)));
};

/**
 * Writes all or nothing in the plugin's own tables and in no other: what is kept of the records stays right, so the version of the
 * records is told to pass over this transaction. Keep it short: nothing is built, sent or waited for in it.
 */
export const inOwnTables = <Result>(
  strapi: Core.Strapi,
  write: (query: Query) => Promise<Result>,
): Promise<Result> =>
  inTransaction(strapi, async (query) => {
    const result = await write(query);
    const id = await transactionId(query);
    if (id !== null) getService(strapi, 'dataVersion').leavesRecords(id);
    return result;
  });

/** The same with what `reading` offers. @throws ReportError `source_missing` */
export const writing = async <Result>(
  strapi: Core.Strapi,
  write: (reading: Reading) => Promise<Result>,
): Promise<Result> => {
  const tables = await getService(strapi, 'sources').tables();
  return inOwnTables(strapi, (query) => write(readingOn(query, tables)));
};
