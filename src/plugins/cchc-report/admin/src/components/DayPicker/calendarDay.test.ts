import { dayOf, pickerDay } from './calendarDay';

test('a picker is given a day as its midnight in UTC and answers a local moment of it', () => {
  expect(pickerDay('2024-06-14')?.toISOString()).toBe('2024-06-14T00:00:00.000Z');
  expect(dayOf(new Date(2024, 5, 14))).toBe('2024-06-14');
  expect(dayOf(new Date(2024, 0, 1))).toBe('2024-01-01');
});

test('what is no day is left to be chosen', () => {
  for (const none of [null, 'banana', '2024-13-45', '2024-02-31']) expect(pickerDay(none)).toBeUndefined();
});
