import type { LocalDate } from '../domain/period';
import type { Query } from './query';
import { column } from './sql';
import type { SourceTables } from './tables';

export interface AgencyRow {
  readonly id: number;
  readonly documentId: string;
  readonly slug: string;
  readonly name: string;
  readonly validFrom: LocalDate | null;
  /** The agency's last day; null while it has none. */
  readonly validTo: LocalDate | null;
}

const selectAgencies = ({ agencies }: SourceTables): string =>
  `select r.id, r.document_id as "documentId", ${column(agencies, 'slug')} as slug, ${column(agencies, 'name')} as name,
          ${column(agencies, 'validFrom')} as "validFrom", ${column(agencies, 'validTo')} as "validTo"
     from ${agencies.table} r`;

/** Finds an agency by its slug, or null. Slugs are unique. */
export const findAgency = async (
  query: Query,
  tables: SourceTables,
  slug: string,
): Promise<AgencyRow | null> => {
  const [row] = await query<AgencyRow>(
    `${selectAgencies(tables)} where ${column(tables.agencies, 'slug')} = :slug and r.published_at is not null order by r.id limit 1`,
    { slug },
  );
  return row ?? null;
};

/** Finds an agency by its document id, or null. */
export const agencyOfDocument = async (
  query: Query,
  tables: SourceTables,
  documentId: string,
): Promise<AgencyRow | null> => {
  const [row] = await query<AgencyRow>(
    `${selectAgencies(tables)} where r.document_id = :documentId and r.published_at is not null order by r.id limit 1`,
    { documentId },
  );
  return row ?? null;
};

/**
 * Locks an agency against deletion until the transaction ends.
 * @returns true when it exists
 */
export const holdAgency = async (
  query: Query,
  { agencies }: SourceTables,
  documentId: string,
): Promise<boolean> => {
  const rows = await query(
    `select r.id from ${agencies.table} r where r.document_id = :documentId for share`,
    { documentId },
  );
  return rows.length > 0;
};
