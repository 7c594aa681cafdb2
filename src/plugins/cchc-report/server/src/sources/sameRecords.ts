import type { LocalDate } from '../domain/period';
import { foldText } from './folded';
import type { Bindings, Query } from './query';
import { column, ofAgency } from './sql';
import type { SourceTable, SourceTables } from './tables';
import { selectTitle } from './titles';

/** How two values of a field are compared: exactly, or as text that reads the same; for numbers "07" equals "7". */
export type Likeness = 'date' | 'integer' | 'text' | 'folded' | 'number';

export interface SameRecord {
  readonly documentId: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: LocalDate | null;
  readonly published: boolean;
}

interface Wanted {
  /** Row id. */
  readonly agency: number;
  /** Fields that must all be equal. */
  readonly alike: Readonly<Record<string, Likeness>>;
  readonly values: Bindings;
  /** Document id of the record being written. */
  readonly except: string | null;
  readonly limit: number;
}

/** The normal form of a text for comparison, by kind of likeness. */
const COMPARED: Readonly<Partial<Record<Likeness, (text: string) => string>>> = {
  folded: foldText,
  number: (text) => `ltrim(${foldText(text)}, '0')`,
};

const condition = (source: SourceTable, field: string, likeness: Likeness): string => {
  const compared = COMPARED[likeness];
  return compared === undefined
    ? `${column(source, field)} = cast(:${field} as ${likeness})`
    : `${compared(column(source, field))} = ${compared(`cast(:${field} as text)`)}`;
};

/**
 * Finds the records of an agency with equal values in all these fields, in their draft version: every record has a
 * draft.
 */
export const sameRecords = (
  query: Query,
  tables: SourceTables,
  source: SourceTable,
  { agency, alike, values, except, limit }: Wanted,
): Promise<readonly SameRecord[]> => {
  const { title, number, symbol } = selectTitle(source, tables);
  const conditions = Object.entries(alike).map(([field, likeness]) => condition(source, field, likeness));
  return query<SameRecord>(
    `select r.document_id as "documentId", ${title} as title, ${number} as number, ${symbol} as symbol,
            ${column(source, 'date')} as date,
            exists (select 1 from ${source.table} p where p.document_id = r.document_id and p.published_at is not null) as published
       from ${source.table} r
      where r.published_at is null and ${ofAgency(source)} and ${conditions.join(' and ')}
        and r.document_id is distinct from cast(:except as text)
      order by ${column(source, 'date')} nulls last, r.document_id limit :limit`,
    { ...values, agency, except, limit },
  );
};
