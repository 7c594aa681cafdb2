import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { localDateOf, TIME_ZONE } from './timeZone';

const DAYS = [
  ['2024-06-14T16:59:59.999Z', '2024-06-14'],
  ['2024-06-14T17:00:00.000Z', '2024-06-15'],
  ['2024-06-14T17:30:00.000Z', '2024-06-15'],
  ['2023-12-31T16:59:59.999Z', '2023-12-31'],
  ['2023-12-31T17:00:00.000Z', '2024-01-01'],
  ['2024-02-28T17:00:00.000Z', '2024-02-29'],
  ['1969-12-31T16:59:59.999Z', '1969-12-31'],
  ['1969-12-31T17:00:00.000Z', '1970-01-01'],
] as const;

test.each(DAYS)('%s is the day %s in Viet Nam', (instant, day) =>
  expect(localDateOf(new Date(instant))).toBe(day),
);

test('the fixed offset is what the zone database says of Viet Nam', () => {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, hour: '2-digit' });
  const midnights = ['2000-01-01', '2024-07-01', '2100-12-31'].map((day) => new Date(`${day}T00:00:00Z`));
  expect(midnights.map((midnight) => hour.format(midnight))).toEqual(['07', '07', '07']);
});

// Jest gives a test a copy of the environment, in which TZ has no effect: only a process of its own runs in another zone.
test.each([
  ['UTC', 0],
  ['Asia/Ho_Chi_Minh', -420],
  ['America/Los_Angeles', 420],
  ['Pacific/Kiritimati', -840],
])(
  'days and windows are the same in a process that runs in %s',
  (zone, offsetInJune) => {
    const script = `
    const { addMonths, localDateOf, parseLocalDate, parsePeriodKey, windowOf } = require(process.argv[1]);
    console.log(JSON.stringify({
      offset: new Date('2024-06-14T17:00:00Z').getTimezoneOffset(),
      days: ${JSON.stringify(DAYS)}.map(([instant]) => localDateOf(new Date(instant))),
      decree: windowOf(parsePeriodKey('2024-H1'), 'decree'),
      calendar: windowOf(parsePeriodKey('2024-Q1'), 'calendar'),
      monthLater: addMonths(parseLocalDate('2024-03-10'), 1),
    }));`;
    const output = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--eval', script, join(__dirname, 'index.ts')],
      {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      },
    );
    expect(JSON.parse(output)).toEqual({
      offset: offsetInJune,
      days: DAYS.map(([, day]) => day),
      decree: { from: '2023-12-15', to: '2024-06-14' },
      calendar: { from: '2024-01-01', to: '2024-03-31' },
      monthLater: '2024-04-10',
    });
  },
  60_000,
);
