import { ReportError } from '../errors';
import { dateParts, dayOf, monthOf, yearOf } from './dateParts';
import { daysInMonth, isLocalDate, localDate, parseLocalDate } from './localDate';

const NOT_DAYS = [
  '2023-02-29',
  '1900-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-13-01',
  '2024-00-10',
  '2024-01-00',
  '2024-01-32',
  '0000-01-01',
  '2024-6-14',
  '14/6/2024',
  '20240614',
  '2024-06-14T00:00:00Z',
  ' 2024-06-14',
  '2024-06-14\n',
  '+2024-06-14',
  '٢٠٢٤-٠٦-١٤',
  '',
];

test.each(['2024-02-29', '2000-02-29', '2023-02-28', '2024-12-31', '0001-01-01', '9999-12-31'])(
  '%s is a day of the calendar',
  (text) => {
    expect(isLocalDate(text)).toBe(true);
    expect(parseLocalDate(text)).toBe(text);
  },
);

test.each(NOT_DAYS)('%j is refused as no day of the calendar', (text) => {
  expect(isLocalDate(text)).toBe(false);
  expect(() => parseLocalDate(text)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
});

test('a refused date is quoted short and printable', () => {
  const refusal = (text: string): unknown => {
    try {
      return parseLocalDate(text);
    } catch (error) {
      return error instanceof ReportError ? error.params['value'] : error;
    }
  };
  expect(refusal('2023-02-29')).toBe('2023-02-29');
  expect(refusal('x'.repeat(10_000))).toBe(`${'x'.repeat(40)}…`);
  expect(refusal('a\u0000b\r\nc\u202Ed')).toBe('ab cd');
});

test('a day is built from its numbers and read back', () => {
  const day = localDate(2024, 2, 5);
  expect(day).toBe('2024-02-05');
  expect(dateParts(day)).toEqual({ year: 2024, month: 2, day: 5 });
  expect([yearOf(day), monthOf(day), dayOf(day)]).toEqual([2024, 2, 5]);
  expect(() => localDate(2023, 2, 29)).toThrow(expect.objectContaining({ code: 'date_invalid' }));
});

test('the months of a common and of a leap year have their lengths', () => {
  const lengths = (year: number) => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
  expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(lengths(2024)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([28, 29]);
});
