import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { formatDay, formatInstant } from './dates';

const PLUGIN = join(__dirname, '..', '..', 'plugins', 'cchc-report', 'admin', 'src');
const CALENDAR_DAY = join(PLUGIN, 'components', 'DayPicker', 'calendarDay.ts');

test('a day is formatted day first', () => {
  expect(formatDay('2024-06-14')).toBe('14/06/2024');
  expect(formatDay('2024-02-05')).toBe('05/02/2024');
});

test('other text is unchanged', () => {
  expect(formatDay('x')).toBe('x');
  expect(formatInstant('x')).toBe('x');
});

/** A process fixes its time zone at start, so each zone runs in its own. */
test.each([
  ['America/New_York', '14/06/2024 13:05'],
  ['Asia/Ho_Chi_Minh', '15/06/2024 00:05'],
  ['Pacific/Kiritimati', '15/06/2024 07:05'],
])('in %s a day is unchanged and an instant is shown in local time', (zone, instant) => {
  const program = `
    const { formatDay, formatInstant } = require(${JSON.stringify(join(__dirname, 'dates.ts'))});
    const { toDay } = require(${JSON.stringify(CALENDAR_DAY)});
    console.log([formatDay('2024-06-14'), toDay(new Date(2024, 5, 14)), formatInstant('2024-06-14T17:05:00Z')].join('|'));`;
  const answer = execFileSync(process.execPath, ['--import', 'tsx', '--eval', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(answer.trim()).toBe(`14/06/2024|2024-06-14|${instant}`);
});
