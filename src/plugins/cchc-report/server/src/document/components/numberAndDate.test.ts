import { localDate } from '../../domain/period';
import { numberLine, placeAndDateLine } from './numberAndDate';

describe('ô 3, number and symbol', () => {
  it.each([
    [7, 'Số: 07/BC-UBND'],
    [9, 'Số: 09/BC-UBND'],
    [10, 'Số: 10/BC-UBND'],
    [145, 'Số: 145/BC-UBND'],
  ])('of document %d is printed with a leading 0 below 10', (value, printed) => {
    expect(numberLine({ value, symbol: 'BC-UBND' })).toBe(printed);
  });

  it('leaves room for the number of a draft', () => {
    expect(numberLine({ value: null, symbol: 'BC-UBND' })).toBe('Số:      /BC-UBND');
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
  ])('pads day %d below 10, and of the months (%d) only 1 and 2', (day, month, words) => {
    expect(placeAndDateLine('Ích Hậu', { state: 'issued', date: localDate(2024, month, day) })).toBe(
      `Ích Hậu, ${words}`,
    );
  });

  it('leaves room for what a draft does not know', () => {
    expect(placeAndDateLine('Ích Hậu', { state: 'draft', year: 2024, month: 6 })).toBe(
      'Ích Hậu, ngày     tháng 6 năm 2024',
    );
    expect(placeAndDateLine('Ích Hậu', { state: 'draft', year: 2024, month: 2 })).toBe(
      'Ích Hậu, ngày     tháng 02 năm 2024',
    );
    expect(placeAndDateLine('Ích Hậu', { state: 'draft', year: 2024 })).toBe(
      'Ích Hậu, ngày     tháng     năm 2024',
    );
  });
});
