import type { LocalDate } from './text';

/**
 * Tables of values rather than of text: what a spreadsheet holds, and what the lists of an appendix are printed from. A value
 * is of its column's kind: text as it is, numbers as numbers, days as days, shares between 0 and 1; null is "not recorded".
 */

interface ValueOfKind {
  readonly text: string;
  readonly number: number;
  readonly date: LocalDate;
  /** 0.625 for 62,5%. */
  readonly percent: number;
}

export type ValueKind = keyof ValueOfKind;
export type Value = string | number | LocalDate | null;

export interface ValueColumn {
  readonly header: string;
  readonly kind: ValueKind;
  /** Share of the table's width; the shares of a table sum to 1. */
  readonly share: number;
  /** Numbers that say which, not how many: printed without separators. */
  readonly ordinal?: true;
  /** Texts that keep their line breaks. */
  readonly lines?: true;
}

export interface ValueRow {
  /** One a column. */
  readonly values: readonly Value[];
  /** One a value, where they are not their columns': what people typed into one column may be of any kind. */
  readonly kinds?: readonly ValueKind[];
  /** A total or sub-total: bold. */
  readonly emphasis?: boolean;
  /** The record the row is of, as `domain/source.ts` writes it. */
  readonly source?: string;
}

export interface ValueTable {
  /** In a word or two, for a tab beside others of its sheet; its caption where there is none. */
  readonly name?: string;
  /** Above the table; null for none. */
  readonly caption: string | null;
  readonly columns: readonly ValueColumn[];
  readonly rows: readonly ValueRow[];
}

export interface Sheet {
  /** Of the tab, best short; the writer makes of it what a spreadsheet allows and keeps the names of a workbook apart. */
  readonly name: string;
  /** Above each table; a line break begins a further line. */
  readonly title: string;
  /** Each on a tab of its own, so that its header can stay in sight and be filtered by. */
  readonly tables: readonly ValueTable[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Document properties name the agency, never a person. */
  readonly properties: { readonly title: string; readonly agency: string };
}
