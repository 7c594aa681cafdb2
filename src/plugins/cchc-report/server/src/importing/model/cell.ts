/** A value of a cell as a file holds it; JSON all the way, so that it can be kept as it was read. */
export type ReadCell =
  | null
  | string
  | number
  | boolean
  /** A number that the file shows as a day: `YYYY-MM-DD`. */
  | { readonly date: string }
  /** A number of a workbook that counts its days from 1904, and the day it is should it have lost its look. */
  | { readonly number: number; readonly asDate: string }
  /** Computed in the file: what it shows may be anything. */
  | { readonly formula: true }
  /** `#REF!` */
  | { readonly error: string }
  /** Hidden by a cell that was merged over several columns. */
  | { readonly merged: true };

export interface ReadRow {
  /** As the spreadsheet counts, from 1; of CSV and JSON the record's, counted with the header. */
  readonly number: number;
  readonly cells: readonly ReadCell[];
}
