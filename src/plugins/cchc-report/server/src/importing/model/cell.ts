/** A cell as it is read from a file; plain JSON, as the database stores it. */
export type ReadCell =
  | null
  | string
  | number
  | boolean
  /** A number that the file formats as a date: `YYYY-MM-DD`. */
  | { readonly date: string }
  /** A number in a workbook that counts days from 1904, and the date it stands for if its format was lost. */
  | { readonly number: number; readonly asDate: string }
  /** A formula: its stored result may be outdated. */
  | { readonly formula: true }
  /** `#REF!` */
  | { readonly error: string }
  /** Covered by a cell that is merged over several columns. */
  | { readonly merged: true };

export interface ReadRow {
  /** The row number in the spreadsheet, from 1; in CSV and JSON the record's, counting the header. */
  readonly number: number;
  readonly cells: readonly ReadCell[];
}
