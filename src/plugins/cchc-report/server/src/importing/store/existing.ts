import type { FieldKind } from '../model';
import type { Query } from '../../sources/query';
import { column, ofAgency } from '../../sources/sql';
import { quote, type SourceTable } from '../../sources/tables';

/** What a code is known by, as `knownCode` of the domain says it. */
const knownCode = (name: string): string => `coalesce(substring(${name} from '^[0-9][.][0-9]{6}'), ${name})`;

/**
 * Letters and figures of a text, as roughly as can be: texts that have the same `keyText` have the same of these, some others
 * too. It is much quicker to read than all of a record.
 */
export const roughly = (text: string): string =>
  `ltrim(regexp_replace(translate(cchc_report_fold(${text}), 'y', 'i') collate "C", '[^a-z0-9]+', '', 'g'), '0')`;

/** A column and what it is to hold. */
export interface HeldValues {
  readonly columnName: string;
  readonly values: readonly string[];
}

export interface Holding extends HeldValues {
  readonly agency: number;
  readonly kind: FieldKind;
  /** A text that tells them apart besides; null where there is none. */
  readonly text: HeldValues | null;
}

/**
 * Row ids of an agency's drafts whose column holds one of the values (of a code, what it is known by) and whose text is
 * roughly one of the texts.
 */
export const draftsHolding = async (
  query: Query,
  source: SourceTable,
  { agency, columnName, kind, values, text }: Holding,
): Promise<readonly number[]> => {
  const name = `r.${quote(columnName)}`;
  const held = kind === 'code' ? knownCode(name) : `cast(${name} as text)`;
  const holds = `${held} in (select jsonb_array_elements_text(cast(:values as jsonb)))`;
  // In this order: the text is folded only where the column holds a value.
  const is =
    text === null
      ? holds
      : `case when ${holds} then ${roughly(`r.${quote(text.columnName)}`)} in
           (select ${roughly('t.text')} from jsonb_array_elements_text(cast(:texts as jsonb)) t(text)) else false end`;
  const rows = await query<{ id: number }>(
    `select r.id from ${source.table} r where r.published_at is null and ${ofAgency(source)} and ${is}`,
    { agency, values: JSON.stringify(values), texts: JSON.stringify(text?.values ?? []) },
  );
  return rows.map(({ id }) => id);
};

/** A record that others name, by what people call it. */
export interface NamedRow {
  readonly documentId: string;
  readonly name: string;
  readonly slug: string;
}

/** All channels, sectors or agencies. */
export const namedRows = (query: Query, source: SourceTable): Promise<readonly NamedRow[]> =>
  query<NamedRow>(
    `select r.document_id as "documentId", ${column(source, 'name')} as name, ${column(source, 'slug')} as slug
       from ${source.table} r where r.published_at is not null order by r.id`,
  );

/** Procedures of an agency, by what their codes are known by. */
export const proceduresOfCodes = (
  query: Query,
  source: SourceTable,
  agency: number,
  codes: readonly string[],
): Promise<readonly { documentId: string; code: string }[]> =>
  query(
    `select r.document_id as "documentId", ${column(source, 'code')} as code from ${source.table} r
      where r.published_at is null and ${ofAgency(source)}
        and ${knownCode(column(source, 'code'))} in (select jsonb_array_elements_text(cast(:codes as jsonb)))
      order by r.id`,
    { agency, codes: JSON.stringify(codes) },
  );

/** A plan or another document with a number, as it is cited. */
export interface NumberedRow {
  readonly documentId: string;
  readonly number: string;
  readonly symbol: string;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
}

/** Plans or official documents of an agency, by their numbers without leading zeros. */
export const numberedRows = (
  query: Query,
  source: SourceTable,
  agency: number,
  numbers: readonly string[],
): Promise<readonly NumberedRow[]> =>
  query<NumberedRow>(
    `select r.document_id as "documentId", cast(${column(source, 'number')} as text) as number, ${column(source, 'symbol')} as symbol,
            to_char(${column(source, 'date')}, 'YYYY-MM-DD') as date
       from ${source.table} r
      where r.published_at is null and ${ofAgency(source)}
        and split_part(ltrim(cast(${column(source, 'number')} as text), '0'), '/', 1) in (select jsonb_array_elements_text(cast(:numbers as jsonb)))
      order by r.id`,
    { agency, numbers: JSON.stringify(numbers) },
  );
