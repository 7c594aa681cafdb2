import { pickedDay, pickerDate } from './calendarDate';

test('a day goes to the date picker and comes back as the same day', () => {
  expect(pickerDate('2024-06-14')?.toISOString()).toBe('2024-06-14T00:00:00.000Z');
  // As the picker answers: midnight in the zone of the browser.
  expect(pickedDay(new Date(2024, 5, 14))).toBe('2024-06-14');
  expect(pickedDay(new Date(2024, 0, 1))).toBe('2024-01-01');
});

test('what is no day is left to be chosen', () => {
  expect([null, 'banana', '2024-13-40'].map(pickerDate)).toEqual([undefined, undefined, undefined]);
  expect(pickedDay(undefined)).toBeNull();
});
