import type { Query } from './query';
import { column } from './sql';
import type { SourceTables } from './tables';

export interface AgencyRow {
  readonly id: number;
  readonly documentId: string;
  readonly slug: string;
  readonly name: string;
}

/** The agency of a slug, or null. Slugs are unique. */
export const findAgency = async (
  query: Query,
  { agencies }: SourceTables,
  slug: string,
): Promise<AgencyRow | null> => {
  const [row] = await query<AgencyRow>(
    `select r.id, r.document_id as "documentId", ${column(agencies, 'slug')} as slug, ${column(agencies, 'name')} as name
       from ${agencies.table} r
      where ${column(agencies, 'slug')} = :slug and r.published_at is not null
      order by r.id limit 1`,
    { slug },
  );
  return row ?? null;
};
