import { toLocalDate, type LocalDate } from '../text';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01; a day in UTC always lasts equally long. */
const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

/** Day 0 of the days that every spreadsheet counts alike. */
const EPOCH = dayNumber(toLocalDate('1899-12-30'));

/**
 * Excel counts a 29 February 1900 that never was and LibreOffice does not, so they disagree on the days before; neither
 * has a day before 1900 that the other reads.
 */
const FIRST = toLocalDate('1900-03-01');

/** The number a spreadsheet keeps a day as: 45457 for 14/6/2024, in no time zone; null for a day before 01/3/1900. */
export const dateSerial = (date: LocalDate): number | null => (date < FIRST ? null : dayNumber(date) - EPOCH);
