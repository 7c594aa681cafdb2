import { addDays, parseLocalDate, RECORD_DAYS } from '../../../domain/period';
import { isLocalDate } from '../../../domain/period/localDate';
import { formatNumericDate, quoteInput } from '../../../domain/vi';
import type { ReadCell } from '../cell';
import { problem, type Reading } from '../fields';
import { parseWrittenDate } from './writtenDate';

/** Serial numbers of the days from 1954 to 2119: a date whose cell lost its format. */
const SERIAL = { first: 20_000, last: 80_000 };
const EPOCH = parseLocalDate('1899-12-30');
/** A serial number saved as text. */
const SERIAL_TEXT = /^\d{5}(?:[.,]\d+)?$/;

const checkRange = (date: string, typed: string): Reading => {
  const { first, last } = RECORD_DAYS;
  if (date >= first && date <= last) return { value: date };
  const params = { first: formatNumericDate(first), last: formatNumericDate(last) };
  return problem('date_out_of_range', { value: quoteInput(typed), ...params });
};

const readNumber = (number: number): Reading => {
  if (number >= SERIAL.first && number <= SERIAL.last)
    return checkRange(addDays(EPOCH, Math.floor(number)), String(number));
  // 20240226: far above any serial number.
  return Number.isInteger(number) ? readText(String(number)) : unreadable(String(number));
};

const unreadable = (typed: string): Reading => problem('date_unreadable', { value: quoteInput(typed) });

const readText = (text: string): Reading => {
  const date = parseWrittenDate(text);
  return isLocalDate(date) ? checkRange(date, text) : problem(date, { value: quoteInput(text) });
};

/** Reads a date in any form that people type. */
export const readDate = (cell: Exclude<ReadCell, null>): Reading => {
  if (typeof cell === 'number') return readNumber(cell);
  if (typeof cell === 'string')
    return SERIAL_TEXT.test(cell) ? readNumber(Number(cell.replace(',', '.'))) : readText(cell);
  if (typeof cell === 'object' && 'date' in cell) return checkRange(cell.date, cell.date);
  if (typeof cell === 'object' && 'asDate' in cell) return checkRange(cell.asDate, String(cell.number));
  return unreadable(JSON.stringify(cell));
};
