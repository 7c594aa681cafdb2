import { addDays, firstMondays, workingDayBefore } from './days';
import { keysIn } from './keys';
import { readLivingRecords } from './living';
import type { DemoEntry } from './read';
import { isScene } from './pictures/scenes';
import { SHAPES } from './shapes';
import { readDemoRecords } from './read';

const DAY_OF: Record<string, string> = {
  'official-document': 'issuedOn',
  plan: 'issuedOn',
  'procedure-change': 'effectiveOn',
  article: 'publishedOn',
  meeting: 'heldOn',
  outreach: 'happenedOn',
};
/** A day soon after the office began, ends of years, a leap day, and one long after. */
const DAYS = ['2025-07-20', '2025-12-31', '2026-01-02', '2026-12-02', '2028-02-29', '2031-06-14'];

const dayOf = ({ type, fields }: DemoEntry): string => String(fields[DAY_OF[type] ?? '']);
const ofOffice = (day: string) =>
  readLivingRecords(day).filter(({ type, agency }) => agency === 'dong-kinh' && type in DAY_OF);

test('days count back to working days: 2026-12-02 is a Wednesday', () => {
  expect(workingDayBefore('2026-12-02', 0)).toBe('2026-12-02');
  expect(workingDayBefore('2026-12-02', 3)).toBe('2026-11-27');
  expect(workingDayBefore('2026-12-02', 4)).toBe('2026-11-27');
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(firstMondays('2026-09-01', '2026-12-06')).toEqual(['2026-09-07', '2026-10-05', '2026-11-02']);
});

test.each(DAYS)('on %s the records of the office go from its first day to that day', (day) => {
  const days = ofOffice(day).map(dayOf);
  expect(days.filter((own) => !/^\d{4}-\d{2}-\d{2}$/.test(own))).toEqual([]);
  expect(days.filter((own) => own < '2025-07-01' || own > day)).toEqual([]);
  expect(readLivingRecords(day)).toEqual(readLivingRecords(day));
});

test.each(DAYS)('on %s no record refers to one that was left out', (day) => {
  const all = [...readDemoRecords(), ...readLivingRecords(day)];
  const has = (type: string, agency: string | undefined, key: string) =>
    all.some(
      (entry) =>
        entry.type === type && entry.key === key && (entry.agency === undefined || entry.agency === agency),
    );
  const dangling = readLivingRecords(day).flatMap(({ type, agency, key, fields }) =>
    Object.entries(SHAPES[type].relations).flatMap(([field, target]) =>
      keysIn(fields[field]).flatMap((other) =>
        has(target, agency, other) ? [] : [`${key} ${field} ${other}`],
      ),
    ),
  );
  expect(dangling).toEqual([]);
});

test('from its second year on the office has news of the last week, of each month of the half-year, all with a picture and a text', () => {
  const articles = ofOffice('2026-12-02').filter(
    ({ type, status }) => type === 'article' && status === 'published',
  );
  const days = articles.map(dayOf).sort();
  expect(days.at(-1)).toBe('2026-12-01');
  expect(new Set(days.filter((day) => day >= '2026-06').map((day) => day.slice(0, 7))).size).toBe(7);
  expect(articles.filter(({ picture }) => picture === undefined || !isScene(picture))).toEqual([]);
  expect(articles.filter(({ fields }) => typeof fields['body'] !== 'string')).toEqual([]);
});

test('a plan of the year is of the year of the day', () => {
  const years = (day: string) =>
    ofOffice(day).flatMap(({ type, key, fields }) => (type === 'plan' ? [[key, fields['year']]] : []));
  expect(years('2026-12-02')).toEqual([
    ['03/KH-UBND/2025', 2025],
    ['04/KH-UBND/2026', 2026],
    ['07/KH-UBND/2026', 2026],
    ['09/KH-UBND/2026', 2026],
  ]);
  // None of 2026 is issued by then.
  expect(years('2026-01-02')).toEqual([['03/KH-UBND/2025', 2025]]);
});
