import type { LocalDate } from '../domain/period';
import type { Query } from './query';
import { column, ofAgency } from './sql';
import type { SourceTables } from './tables';

/** A different plan of the same year and purpose; a draft may lack fields that publishing requires. */
export interface SiblingPlan {
  readonly documentId: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly date: LocalDate | null;
  readonly published: boolean;
}

/** Finds the row id of an agency by its document id, or null. */
export const agencyKey = async (
  query: Query,
  { agencies }: SourceTables,
  documentId: string,
): Promise<number | null> => {
  const [row] = await query<{ id: number }>(
    `select r.id from ${agencies.table} r
      where r.document_id = :documentId and r.published_at is not null order by r.id limit 1`,
    { documentId },
  );
  return row?.id ?? null;
};

/**
 * The plans of an agency for one year and purpose, except the document `except`. Drafts count too; a draft and its
 * published version are one plan, and the published one gives the name.
 */
export const plansOfPurpose = (
  query: Query,
  { plans }: SourceTables,
  wanted: { agency: number; year: number; purpose: string; except: string | null; limit: number },
): Promise<readonly SiblingPlan[]> =>
  query<SiblingPlan>(
    `select * from (
       select distinct on (r.document_id) r.document_id as "documentId",
              cast(${column(plans, 'number')} as text) as number, ${column(plans, 'symbol')} as symbol,
              ${column(plans, 'title')} as title, ${column(plans, 'date')} as date,
              r.published_at is not null as published
         from ${plans.table} r
        where ${ofAgency(plans)} and ${column(plans, 'year')} = :year and ${column(plans, 'purpose')} = :purpose
          and r.document_id is distinct from cast(:except as text)
        order by r.document_id, r.published_at desc nulls last, r.id desc) p
      order by date nulls last, number, "documentId" limit :limit`,
    wanted,
  );
