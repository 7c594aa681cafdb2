import { backupName, DEFAULT_KEEP, listExpired, parseKeepRule } from './keep';

const at = (day: string): string => backupName(new Date(`${day}T19:30:00Z`), false);

test('a backup is named by the time in Viet Nam, which may be the next day', () => {
  expect(backupName(new Date('2026-01-14T19:30:05Z'), true)).toBe('cchc-20260115-023005.tar.gz.age');
});

test('a rule is read, and one that is no rule or keeps nothing is refused', () => {
  expect(parseKeepRule('3d,0w,1m')).toEqual({ days: 3, weeks: 0, months: 1 });
  expect(parseKeepRule('')).toEqual(DEFAULT_KEEP);
  for (const wrong of ['7', '7d', '7d,5w', '0d,0w,0m', '-1d,5w,12m'])
    expect(() => parseKeepRule(wrong)).toThrow('keep_wrong');
});

test('the newest of each of the last days, weeks and months stays', () => {
  // 2026-03-02 is a Monday. Each name holds the day after, in Viet Nam.
  const names = [
    '2026-03-08',
    '2026-03-05',
    '2026-03-04',
    '2026-03-01',
    '2026-02-20',
    '2026-02-03',
    '2026-01-30',
  ].map(at);
  expect(names[0]).toBe('cchc-20260309-023000.tar.gz');
  expect(listExpired(names, { days: 2, weeks: 2, months: 2 })).toEqual([
    // March 6 is the newest of March 2 to 8, and stays as a day too; February's newest is the 21st.
    'cchc-20260305-023000.tar.gz',
    'cchc-20260302-023000.tar.gz',
    'cchc-20260204-023000.tar.gz',
    'cchc-20260131-023000.tar.gz',
  ]);
});

test('a year of daily backups leaves at most 7 + 5 + 12 files, and pruning each day leaves the same as pruning once', () => {
  const days = Array.from({ length: 365 }, (_, index) =>
    new Date(Date.parse('2026-01-01T00:00:00Z') + index * 86_400_000).toISOString().slice(0, 10),
  ).map(at);
  let present: readonly string[] = [];
  for (const name of days) {
    const grown = [...present, name];
    const expired = listExpired(grown, DEFAULT_KEEP);
    present = grown.filter((one) => !expired.includes(one));
    expect(present).toContain(name);
    expect(present.length).toBeLessThanOrEqual(24);
  }
  const once = listExpired(days, DEFAULT_KEEP);
  expect(present).toEqual(days.filter((one) => !once.includes(one)));
});

test('several backups of one day leave the newest, and other files are left alone', () => {
  const names = [
    'cchc-20260309-023000.tar.gz',
    'cchc-20260309-113000.tar.gz.age',
    'ghi-chu.txt',
    'ket-qua.json',
  ];
  expect(listExpired(names, { days: 1, weeks: 0, months: 0 })).toEqual(['cchc-20260309-023000.tar.gz']);
});
