import { addDays, parseLocalDate } from '../../../domain/period';

const EPOCH_1900 = parseLocalDate('1899-12-30');
const EPOCH_1904 = parseLocalDate('1904-01-01');

/** 31/12/9999, the last day a spreadsheet counts. */
const LAST_1900 = 2_958_465;
const LAST_1904 = LAST_1900 - 1462;

/** Excel's 29 February 1900, which never was: the days before it have a number one too small for its epoch. */
const NO_DAY = 60;

/**
 * The day of the number that a spreadsheet keeps a moment as, YYYY-MM-DD; null for a time without a day and for a number
 * that no spreadsheet shows as a day.
 * @param from1904 the workbook counts its days from 1904, as Excel for the Mac did
 */
export function dateOfSerial(serial: number, from1904: boolean): string | null {
  const day = Math.floor(serial);
  if (from1904) return day < 0 || day > LAST_1904 ? null : addDays(EPOCH_1904, day);
  if (day < 1 || day > LAST_1900 || day === NO_DAY) return null;
  return addDays(EPOCH_1900, day < NO_DAY ? day + 1 : day);
}

/** ISO 8601, as the strict form writes days. */
const ISO = /^(\d{4}-\d{2}-\d{2})(T|$)/;

/** The day of "2024-06-14T00:00:00"; null for what is none. */
export function dateOfIso(text: string): string | null {
  const day = ISO.exec(text)?.[1];
  if (day === undefined) return null;
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(day) ? null : day;
}
