import { lastHalfYear } from './lastHalfYear';
import { parseLocalDate } from './localDate';
import { periodKey } from './periodKey';

// Xã Ích Hậu was merged on 1/7/2025: 15/12/2024 - 14/6/2025 is the last half-year it lived through.
test.each([
  ['2025-06-30', 'decree', '2025-H1'],
  ['2025-06-30', 'calendar', '2025-H1'],
  ['2025-06-29', 'calendar', '2024-H2'],
  ['2025-06-14', 'decree', '2025-H1'],
  ['2025-06-13', 'decree', '2024-H2'],
  ['2024-12-31', 'decree', '2024-H2'],
] as const)('an agency that closed on %s has last reported, under the %s, %s', (day, cutoff, key) => {
  expect(periodKey(lastHalfYear(parseLocalDate(day), cutoff))).toBe(key);
});
