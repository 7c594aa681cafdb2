import { typedDay } from './typedDay';

const RANGE = { first: '1945-01-01', last: '2100-12-31' };

test.each([
  ['20/05/2024', '2024-05-20'],
  ['5/6/2024', '2024-06-05'],
  [' 05-06-2024 ', '2024-06-05'],
  ['20.5.2024', '2024-05-20'],
  ['20052024', '2024-05-20'],
  ['2024-05-20', '2024-05-20'],
  ['29/02/2024', '2024-02-29'],
  ['01/01/1945', '1945-01-01'],
  ['31/12/2100', '2100-12-31'],
])('%s is a day', (text, day) => {
  expect(typedDay(text, RANGE)).toBe(day);
});

// 2023 is no leap year; a two-digit year could mean two centuries.
test.each([
  '31/02/2024',
  '29/02/2023',
  '32/13/2024',
  '20/05/24',
  '20/05',
  '20/05.2024',
  '31/12/1944',
  '1/1/2101',
  'mai',
])('%s is none', (text) => {
  expect(typedDay(text, RANGE)).toBeNull();
});
