import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { shownDay, shownInstant } from './dates';

const PLUGIN = join(__dirname, '..', '..', 'plugins', 'cchc-report', 'admin', 'src');
const CALENDAR_DAY = join(PLUGIN, 'components', 'DayPicker', 'calendarDay.ts');

test('a day is written day first', () => {
  expect(shownDay('2024-06-14')).toBe('14/06/2024');
  expect(shownDay('2024-02-05')).toBe('05/02/2024');
});

test('what is no day is left as it is', () => {
  expect(shownDay('x')).toBe('x');
  expect(shownInstant('x')).toBe('x');
});

/** The zone of a process is fixed at its start, so each zone is asked in one of its own. */
test.each([
  ['America/New_York', '14/06/2024 13:05'],
  ['Asia/Ho_Chi_Minh', '15/06/2024 00:05'],
  ['Pacific/Kiritimati', '15/06/2024 07:05'],
])('in %s a day stays that day, an instant is told by the local clock', (zone, instant) => {
  const program = `
    const { shownDay, shownInstant } = require(${JSON.stringify(join(__dirname, 'dates.ts'))});
    const { dayOf } = require(${JSON.stringify(CALENDAR_DAY)});
    console.log([shownDay('2024-06-14'), dayOf(new Date(2024, 5, 14)), shownInstant('2024-06-14T17:05:00Z')].join('|'));`;
  const answer = execFileSync(process.execPath, ['--import', 'tsx', '--eval', program], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
  expect(answer.trim()).toBe(`14/06/2024|2024-06-14|${instant}`);
});
