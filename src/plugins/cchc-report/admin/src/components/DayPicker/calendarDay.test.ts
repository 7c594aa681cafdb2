import { toDay, pickerDay } from './calendarDay';

test('a picker gets a day as midnight in UTC and returns a local moment of it', () => {
  expect(pickerDay('2024-06-14')?.toISOString()).toBe('2024-06-14T00:00:00.000Z');
  expect(toDay(new Date(2024, 5, 14))).toBe('2024-06-14');
  expect(toDay(new Date(2024, 0, 1))).toBe('2024-01-01');
});

test('an invalid day gives no date', () => {
  for (const none of [null, 'banana', '2024-13-45', '2024-02-31']) expect(pickerDay(none)).toBeUndefined();
});
