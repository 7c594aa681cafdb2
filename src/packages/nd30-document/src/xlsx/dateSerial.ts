import { toLocalDate, type LocalDate } from '../text';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01; a day in UTC always lasts equally long. */
const dayNumber = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

/** Day 0 of the date serials that all spreadsheets share. */
const EPOCH = dayNumber(toLocalDate('1899-12-30'));

/**
 * First day that Excel and LibreOffice number alike: Excel counts a nonexistent 29 February 1900, so earlier days
 * differ, and neither can read the other's days before 1900.
 */
const FIRST = toLocalDate('1900-03-01');

/**
 * The number that a spreadsheet stores for a day: 45457 for 14/6/2024, in no time zone; null for a day before
 * 01/3/1900.
 */
export const dateSerial = (date: LocalDate): number | null => (date < FIRST ? null : dayNumber(date) - EPOCH);
