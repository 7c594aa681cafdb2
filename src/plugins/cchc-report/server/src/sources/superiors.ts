import type { LocalDate } from '../domain/period';
import type { Query } from './query';
import { column, link } from './sql';
import type { SourceTables } from './tables';

export interface AgencyDetail {
  readonly id: number;
  readonly documentId: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: string;
  readonly placeName: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly superiorId: number | null;
  readonly successorId: number | null;
}

/** Reads every agency with its relations: a few dozen rows, so the chains are followed in memory. */
export const readAgencies = (query: Query, { agencies }: SourceTables) => {
  const selectLinked = (field: string): string => {
    const { table, own, other } = link(agencies, field);
    return `(select l.${other} from ${table} l where l.${own} = r.id limit 1)`;
  };
  return query<AgencyDetail>(
    `select r.id, r.document_id as "documentId", ${column(agencies, 'slug')} as slug, ${column(agencies, 'name')} as name,
            ${column(agencies, 'shortName')} as "shortName", ${column(agencies, 'level')} as level,
            ${column(agencies, 'placeName')} as "placeName", ${column(agencies, 'validFrom')} as "validFrom",
            ${column(agencies, 'validTo')} as "validTo", ${selectLinked('superior')} as "superiorId",
            ${selectLinked('successor')} as "successorId"
       from ${agencies.table} r where r.published_at is not null order by r.id`,
  );
};
