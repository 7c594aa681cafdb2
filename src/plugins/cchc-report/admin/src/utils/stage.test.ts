import { existsOn } from './agencyTerm';
import { stageOf } from './stage';

test('a period has not begun before its first day and is over after its last, both included', () => {
  const window = { from: '2023-12-15', to: '2024-06-14' };
  expect(
    ['2023-12-14', '2023-12-15', '2024-06-14', '2024-06-15'].map((today) => stageOf(window, today)),
  ).toEqual(['not-begun', 'running', 'running', 'over']);
});

test('an agency exists on its first and last day, and an open end has none', () => {
  const days = ['2024-12-31', '2025-01-01', '2025-06-30', '2025-07-01'];
  const on = (validFrom: string | null, validTo: string | null) =>
    days.map((day) => existsOn({ validFrom, validTo }, day));
  expect(on('2025-01-01', '2025-06-30')).toEqual([false, true, true, false]);
  expect(on(null, '2025-06-30')).toEqual([true, true, true, false]);
  expect(on('2025-01-01', null)).toEqual([false, true, true, true]);
});
