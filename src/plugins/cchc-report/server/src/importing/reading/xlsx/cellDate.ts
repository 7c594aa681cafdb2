import { addDays, parseLocalDate } from '../../../domain/period';

const EPOCH_1900 = parseLocalDate('1899-12-30');
const EPOCH_1904 = parseLocalDate('1904-01-01');

/** 31/12/9999, the last day of spreadsheets. */
const LAST_1900 = 2_958_465;
const LAST_1904 = LAST_1900 - 1462;

/** Excel's 29 February 1900, which did not exist: the days before it have a number one too small. */
const NO_DAY = 60;

/**
 * The date of a spreadsheet's serial number, YYYY-MM-DD; null for a time of day and for a number that is no date.
 * @param from1904 the workbook counts days from 1904, as Excel for the Mac did
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial);
  if (from1904) return day < 0 || day > LAST_1904 ? null : addDays(EPOCH_1904, day);
  if (day < 1 || day > LAST_1900 || day === NO_DAY) return null;
  return addDays(EPOCH_1900, day < NO_DAY ? day + 1 : day);
}

/** Dates in strict workbooks: ISO 8601. */
const ISO = /^(\d{4}-\d{2}-\d{2})(T|$)/;

/** The date of "2024-06-14T00:00:00"; null for other texts. */
export function dateOfIso(text: string): string | null {
  const day = ISO.exec(text)?.[1];
  if (day === undefined) return null;
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(day) ? null : day;
}
