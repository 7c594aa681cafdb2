import { padNumber, toLocalDate } from '../text';
import { numberLine, placeAndDateLine } from './numberAndDate';

const NUMBERS = Array.from({ length: 9999 }, (_, index) => index + 1);
const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Every day of the leap year 2024. */
const DAYS = DAYS_OF_MONTHS.flatMap((days, month) =>
  Array.from({ length: days }, (_, day) => [day + 1, month + 1] as const),
);

const issuedLine = (day: number, month: number): string =>
  placeAndDateLine('Ích Hậu', {
    state: 'issued',
    date: toLocalDate(`2024-${padNumber(month)}-${padNumber(day)}`),
  });

describe('ô 3, number and symbol', () => {
  it.each([
    [7, 'Số: 07/BC-UBND'],
    [9, 'Số: 09/BC-UBND'],
    [10, 'Số: 10/BC-UBND'],
    [145, 'Số: 145/BC-UBND'],
  ])('prints document number %d with a leading 0 below 10', (value, printed) => {
    expect(numberLine({ value, symbol: 'BC-UBND' })).toBe(printed);
  });

  it('pads only single-digit numbers with a 0, for 1 to 9999', () => {
    const wrong = NUMBERS.filter((value) => {
      const printed = /^Số: (\d+)\/BC-UBND$/.exec(numberLine({ value, symbol: 'BC-UBND' }))?.[1] ?? '';
      return printed !== (value > 9 ? `${value}` : `0${value}`);
    });
    expect(wrong).toEqual([]);
  });

  it('leaves a blank for the number of a draft, wide enough for three handwritten digits', () => {
    expect(numberLine({ value: null, symbol: 'BC-UBND' })).toBe(`Số:${' '.repeat(10)}/BC-UBND`);
  });
});

describe('ô 4, place and date', () => {
  it.each([
    [14, 6, 'ngày 14 tháng 6 năm 2024'],
    [5, 7, 'ngày 05 tháng 7 năm 2024'],
    [9, 1, 'ngày 09 tháng 01 năm 2024'],
    [10, 2, 'ngày 10 tháng 02 năm 2024'],
    [1, 3, 'ngày 01 tháng 3 năm 2024'],
    [31, 12, 'ngày 31 tháng 12 năm 2024'],
  ])('pads day %d below 10, and month %d only if it is 1 or 2', (day, month, words) => {
    expect(issuedLine(day, month)).toBe(`Ích Hậu, ${words}`);
  });

  it('pads only days below 10 and months 1 and 2 with a 0, for every day of a year', () => {
    expect(DAYS).toHaveLength(366);
    const wrong = DAYS.filter(([day, month]) => {
      const paddedDay = day > 9 ? `${day}` : `0${day}`;
      const paddedMonth = month === 1 || month === 2 ? `0${month}` : `${month}`;
      return issuedLine(day, month) !== `Ích Hậu, ngày ${paddedDay} tháng ${paddedMonth} năm 2024`;
    });
    expect(wrong).toEqual([]);
  });

  it('leaves blanks for the unknown parts of the date of a draft, wide enough for two handwritten digits', () => {
    const blank = ' '.repeat(7);
    expect(placeAndDateLine('Ích Hậu', { state: 'draft', year: 2024, month: 6 })).toBe(
      `Ích Hậu, ngày${blank}tháng 6 năm 2024`,
    );
    expect(placeAndDateLine('Ích Hậu', { state: 'draft', year: 2024, month: 2 })).toBe(
      `Ích Hậu, ngày${blank}tháng 02 năm 2024`,
    );
    expect(placeAndDateLine('Ích Hậu', { state: 'draft', year: 2024 })).toBe(
      `Ích Hậu, ngày${blank}tháng${blank}năm 2024`,
    );
  });
});
