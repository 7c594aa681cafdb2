import type { Catalogue } from '../domain/figures';
import type { Query } from './query';
import { column } from './sql';
import type { SourceTables } from './tables';

/** The catalogue with the row ids used in link tables. */
export interface StoredCatalogue extends Catalogue {
  readonly channels: readonly (Catalogue['channels'][number] & { readonly id: number })[];
}

/** Channels and sectors, in the order in which the office entered them. */
export const readCatalogue = async (
  query: Query,
  { channels, sectors }: SourceTables,
): Promise<StoredCatalogue> => ({
  channels: await query<StoredCatalogue['channels'][number]>(
    `select r.id, ${column(channels, 'slug')} as slug, ${column(channels, 'name')} as name,
            ${column(channels, 'class')} as class, coalesce(${column(channels, 'unit')}, '') as unit
       from ${channels.table} r where r.published_at is not null order by r.id`,
  ),
  sectors: await query<Catalogue['sectors'][number]>(
    `select ${column(sectors, 'slug')} as slug, ${column(sectors, 'name')} as name
       from ${sectors.table} r where r.published_at is not null order by r.id`,
  ),
});
