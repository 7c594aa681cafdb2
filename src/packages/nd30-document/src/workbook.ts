import type { LocalDate } from './text';

/**
 * Tables of values instead of text, for spreadsheets and for the lists of an appendix. A value has its column's kind:
 * text, number, day, or share between 0 and 1; null means "not recorded".
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
  /** Identifying numbers, such as a year: printed without separators. */
  readonly ordinal?: true;
  /** Texts that keep their line breaks. */
  readonly lines?: true;
}

export interface ValueRow {
  /** One value for each column. */
  readonly values: readonly Value[];
  /**
   * One kind for each value if they differ from their columns' kinds, because people may type any kind of value into
   * a column.
   */
  readonly kinds?: readonly ValueKind[];
  /** A total or sub-total: bold. */
  readonly emphasis?: boolean;
  /** The record of the row, in the form of `domain/source.ts`. */
  readonly source?: string;
}

export interface ValueTable {
  /** Short name for a tab if its sheet has several; defaults to the caption. */
  readonly name?: string;
  /** Printed above the table; null for none. */
  readonly caption: string | null;
  readonly columns: readonly ValueColumn[];
  readonly rows: readonly ValueRow[];
}

export interface Sheet {
  /** Name of the tab, preferably short; the writer makes it valid and unique in the workbook. */
  readonly name: string;
  /** Printed above each table; a line break starts a new line. */
  readonly title: string;
  /** Each is on a separate tab, so that its header can be frozen and used as a filter. */
  readonly tables: readonly ValueTable[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Document properties name the agency, never a person. */
  readonly properties: { readonly title: string; readonly agency: string };
}
