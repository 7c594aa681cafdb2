import type { LocalDate } from '../../text';

/** What a workbook that people download, fill in and send back is made of. */

export interface PreparedColumn {
  readonly header: string;
  /** What to write, shown beside the cell that is filled in; a line or two. */
  readonly hint: string;
  /** Marked in the header. */
  readonly required: boolean;
  readonly kind: 'text' | 'number' | 'date';
  /** What can be chosen; empty when anything can be written. */
  readonly choices: readonly string[];
  /** Several choices stand in one cell, joined by semicolons: the list is offered, any text is allowed. */
  readonly severalChoices: boolean;
  /** Of a date column YYYY-MM-DD. */
  readonly example: string | number;
}

export interface PreparedWorkbook {
  /** Of the sheet that is filled in, the first. */
  readonly sheetName: string;
  readonly title: string;
  readonly agency: string;
  readonly columns: readonly PreparedColumn[];
  /** Date cells outside these days get a warning. */
  readonly days: { readonly first: LocalDate; readonly last: LocalDate };
  /** Lines of the second sheet, above what it says of each column. */
  readonly guide: readonly string[];
  readonly guideName: string;
  /** Of the hidden sheet that holds what can be chosen. */
  readonly listsName: string;
}

/** What a required column's header ends with. */
export const REQUIRED_MARK = ' *';

/** Rows under the header that lists and dates are checked in. */
export const PREPARED_ROWS = 10_000;
