import type { Core } from '@strapi/strapi';
import { ReportError } from '../domain/errors';
import { oneLine, quoteInput } from '../domain/vi';
import {
  agencyOfDocument,
  askingState,
  currentOffice,
  findAgency,
  inSnapshot,
  inTransaction,
  reachOf,
  readAgencies,
  transactionId,
  type AgencyDetail,
  type AgencyRow,
  type Query,
  type Reach,
  type SourceTables,
} from '../sources';
import { getService } from './getService';
import { readSettings } from './settings';

/** One database transaction with the tables of its sources and its agencies, each looked up once. */
export interface Reading {
  readonly query: Query;
  readonly tables: SourceTables;
  /** The offices of the member that asks; null where everything may be read. */
  readonly reach: Reach | null;
  /**
   * Finds the agency by its slug; the default is the office of the member that asks, otherwise the home agency.
   * @throws ReportError `home_agency_unset`, `agency_unknown`, `office_none`, `office_forbidden`
   */
  agency(slug: string | undefined): Promise<AgencyRow>;
  /**
   * Finds the agency by its document id.
   * @throws ReportError `agency_unknown`, `office_forbidden`
   */
  agencyOfDocument(documentId: string): Promise<AgencyRow>;
  /** Every agency with its relations. */
  agencies(): Promise<readonly AgencyDetail[]>;
}

/** @throws ReportError `office_forbidden` */
const requireReached = (reach: Reach | null, agency: AgencyRow): AgencyRow => {
  if (reach !== null && !reach.offices.some(({ id }) => id === agency.id))
    throw new ReportError('office_forbidden', { name: oneLine(agency.name) });
  return agency;
};

/**
 * The slug of the agency that is meant where none is named.
 * @throws ReportError `home_agency_unset`, `office_none`
 */
const defaultAgency = async (query: Query, reach: Reach | null): Promise<string> => {
  const { homeAgency } = await readSettings(query);
  if (reach === null && homeAgency === null) throw new ReportError('home_agency_unset');
  const slug = reach === null ? homeAgency : currentOffice(reach, homeAgency)?.slug;
  if (slug === undefined || slug === null) throw new ReportError('office_none');
  return slug;
};

/** Creates a reading on a transaction that the caller began. */
export const readingOn = (query: Query, tables: SourceTables, reach: Reach | null): Reading => {
  let all: Promise<readonly AgencyDetail[]> | undefined;
  const found = new Map<string, Promise<AgencyRow | null>>();

  /** Finds an agency among all of them if they were already read, otherwise by one statement. */
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
    reach,
    async agency(asked) {
      const slug = asked ?? (await defaultAgency(query, reach));
      const agency = await find(
        `slug ${slug}`,
        (each) => each.slug === slug,
        () => findAgency(query, tables, slug),
      );
      if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(slug) });
      return requireReached(reach, agency);
    },
    async agencyOfDocument(documentId) {
      const agency = await find(
        `document ${documentId}`,
        (each) => each.documentId === documentId,
        () => agencyOfDocument(query, tables, documentId),
      );
      if (agency === null) throw new ReportError('agency_unknown', { slug: quoteInput(documentId) });
      return requireReached(reach, agency);
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
  return inSnapshot(strapi, (query, reach) => read(readingOn(query, tables, reach)));
};

/**
 * Writes all or nothing, and only in the plugin's own tables: cached record data stay valid, so the version of the
 * records is told to ignore this transaction. Keep it short: do not build, send or wait for anything inside.
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

/**
 * Writes with the functions of `reading`.
 * @throws ReportError `source_missing`
 */
export const writing = async <Result>(
  strapi: Core.Strapi,
  write: (reading: Reading) => Promise<Result>,
): Promise<Result> => {
  const tables = await getService(strapi, 'sources').tables();
  return inOwnTables(strapi, async (query) =>
    write(readingOn(query, tables, await reachOf(strapi, query, askingState(strapi)))),
  );
};
