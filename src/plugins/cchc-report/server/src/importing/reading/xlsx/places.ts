/** The rows and columns of a sheet (Excel specifications and limits). */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** The place of a cell: row from 1, column from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Both corners included. */
export interface Range {
  readonly from: Place;
  readonly to: Place;
}

const PLACE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** "B4" is row 4, column 1; null if it is no place of a sheet. */
export function parsePlace(text: string): Place | null {
  const [, letters = '', digits = ''] = PLACE.exec(text) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column === 0 || column > MOST_COLUMNS || row > MOST_ROWS ? null : { row, column: column - 1 };
}

/** "A1:B4", or one place; null if it is no range of a sheet. */
export function parseRange(text: string): Range | null {
  const [first = '', last = first, ...rest] = text.split(':', 3);
  const from = parsePlace(first);
  const to = parsePlace(last);
  if (from === null || to === null || rest.length > 0) return null;
  return from.row > to.row || from.column > to.column ? null : { from, to };
}
