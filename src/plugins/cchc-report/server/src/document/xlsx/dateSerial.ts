import { daysBetween, parseLocalDate, type LocalDate } from '../../domain/period';

/** Day 0 of the days a spreadsheet can count without doubt. */
const EPOCH = parseLocalDate('1899-12-30');

/**
 * Excel counts a 29 February 1900 that never was and LibreOffice does not, so they disagree on the days before; neither
 * has a day before 1900 that the other reads.
 */
const FIRST = parseLocalDate('1900-03-01');

/** The number a spreadsheet keeps a day as: 45457 for 14/6/2024, in no time zone; null for a day before 01/3/1900. */
export const dateSerial = (date: LocalDate): number | null =>
  date < FIRST ? null : daysBetween(EPOCH, date);
