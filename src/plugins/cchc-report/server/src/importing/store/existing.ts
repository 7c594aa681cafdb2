import type { FieldKind } from '../model';
import type { Query } from '../../sources/query';
import { column, ofAgency } from '../../sources/sql';
import { quote, type SourceTable } from '../../sources/tables';

/** SQL of the model's `knownCode`. */
const knownCodeSql = (name: string): string =>
  `coalesce(substring(${name} from '^[0-9][.][0-9]{6}'), ${name})`;

/**
 * SQL of a coarse fold: texts with equal `keyText` have equal folds, and so do some others. It narrows down the records that
 * are read in full.
 */
export const coarseFold = (text: string): string =>
  `ltrim(regexp_replace(translate(cchc_report_fold(${text}), 'y', 'i') collate "C", '[^a-z0-9]+', '', 'g'), '0')`;

/** A column and the values to find in it. */
export interface HeldValues {
  readonly columnName: string;
  readonly values: readonly string[];
}

export interface Holding extends HeldValues {
  readonly agency: number;
  readonly kind: FieldKind;
  /** A text of the key; null if it has none. */
  readonly text: HeldValues | null;
}

/**
 * Row ids of an agency's drafts whose column holds one of the values (of a code, its known part) and whose text has the coarse
 * fold of one of the texts.
 */
export const draftsHolding = async (
  query: Query,
  source: SourceTable,
  { agency, columnName, kind, values, text }: Holding,
): Promise<readonly number[]> => {
  const name = `r.${quote(columnName)}`;
  const held = kind === 'code' ? knownCodeSql(name) : `cast(${name} as text)`;
  const holds = `${held} in (select jsonb_array_elements_text(cast(:values as jsonb)))`;
  // `case` keeps this order: the text is folded only if the column holds a value.
  const is =
    text === null
      ? holds
      : `case when ${holds} then ${coarseFold(`r.${quote(text.columnName)}`)} in
           (select ${coarseFold('t.text')} from jsonb_array_elements_text(cast(:texts as jsonb)) t(text)) else false end`;
  const rows = await query<{ id: number }>(
    `select r.id from ${source.table} r where r.published_at is null and ${ofAgency(source)} and ${is}`,
    { agency, values: JSON.stringify(values), texts: JSON.stringify(text?.values ?? []) },
  );
  return rows.map(({ id }) => id);
};

/** A record of a catalogue. */
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

/** Procedures of an agency by the known parts of their codes. */
export const proceduresOfCodes = (
  query: Query,
  source: SourceTable,
  agency: number,
  codes: readonly string[],
): Promise<readonly { documentId: string; code: string }[]> =>
  query(
    `select r.document_id as "documentId", ${column(source, 'code')} as code from ${source.table} r
      where r.published_at is null and ${ofAgency(source)}
        and ${knownCodeSql(column(source, 'code'))} in (select jsonb_array_elements_text(cast(:codes as jsonb)))
      order by r.id`,
    { agency, codes: JSON.stringify(codes) },
  );

/** A plan or an official document with the parts of its citation. */
export interface NumberedRow {
  readonly documentId: string;
  readonly number: string;
  readonly symbol: string;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
}

/** Plans or official documents of an agency by their numbers without leading zeros. */
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
