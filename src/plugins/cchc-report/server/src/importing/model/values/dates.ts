import { addDays, parseLocalDate, RECORD_DAYS } from '../../../domain/period';
import { isLocalDate } from '../../../domain/period/localDate';
import { formatNumericDate, quoteInput } from '../../../domain/vi';
import type { ReadCell } from '../cell';
import { problem, type Reading } from '../fields';
import { writtenDate } from './writtenDate';

/** Serial numbers of days from 1954 to 2119: a day whose cell lost its look. */
const SERIAL = { first: 20_000, last: 80_000 };
const EPOCH = parseLocalDate('1899-12-30');
/** As a spreadsheet keeps a day, saved as text. */
const SERIAL_TEXT = /^\d{5}(?:[.,]\d+)?$/;

const within = (date: string, typed: string): Reading => {
  const { first, last } = RECORD_DAYS;
  if (date >= first && date <= last) return { value: date };
  const params = { first: formatNumericDate(first), last: formatNumericDate(last) };
  return problem('date_out_of_range', { value: quoteInput(typed), ...params });
};

const ofNumber = (number: number): Reading => {
  if (number >= SERIAL.first && number <= SERIAL.last)
    return within(addDays(EPOCH, Math.floor(number)), String(number));
  // 20240226, which is far beyond any serial number.
  return Number.isInteger(number) ? ofText(String(number)) : unreadable(String(number));
};

const unreadable = (typed: string): Reading => problem('date_unreadable', { value: quoteInput(typed) });

const ofText = (text: string): Reading => {
  const date = writtenDate(text);
  return isLocalDate(date) ? within(date, text) : problem(date, { value: quoteInput(text) });
};

/** A day, however it was typed. */
export const readDate = (cell: Exclude<ReadCell, null>): Reading => {
  if (typeof cell === 'number') return ofNumber(cell);
  if (typeof cell === 'string')
    return SERIAL_TEXT.test(cell) ? ofNumber(Number(cell.replace(',', '.'))) : ofText(cell);
  if (typeof cell === 'object' && 'date' in cell) return within(cell.date, cell.date);
  if (typeof cell === 'object' && 'asDate' in cell) return within(cell.asDate, String(cell.number));
  return unreadable(JSON.stringify(cell));
};
