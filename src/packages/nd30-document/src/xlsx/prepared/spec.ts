import type { LocalDate } from '../../text';

/** The specification of a workbook that people download, fill in and send back. */

export interface PreparedColumn {
  readonly header: string;
  /** A hint of a line or two, shown beside the cell. */
  readonly hint: string;
  /** Marked in the header. */
  readonly required: boolean;
  readonly kind: 'text' | 'number' | 'date';
  /** The choices; empty if any text is allowed. */
  readonly choices: readonly string[];
  /** A cell may contain several choices, joined by semicolons: the list is offered, but any text is allowed. */
  readonly severalChoices: boolean;
  /** YYYY-MM-DD in a date column. */
  readonly example: string | number;
}

export interface PreparedWorkbook {
  /** Name of the first sheet, which is filled in. */
  readonly sheetName: string;
  readonly title: string;
  readonly agency: string;
  readonly columns: readonly PreparedColumn[];
  /** Date cells outside these days get a warning. */
  readonly days: { readonly first: LocalDate; readonly last: LocalDate };
  /** Lines of the second sheet, above its rows about the columns. */
  readonly guide: readonly string[];
  readonly guideName: string;
  /** Name of the hidden sheet that holds the choices. */
  readonly listsName: string;
}

/** Suffix of a required column's header. */
export const REQUIRED_MARK = ' *';

/** Number of rows under the header in which lists and dates are validated. */
export const PREPARED_ROWS = 10_000;
