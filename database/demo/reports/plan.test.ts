import { planReports } from './plan';

const OFFICE_BEGAN = '2025-07-01';

// The windows of Nghị định 09/2019/NĐ-CP end on the 14th; reports are due on the 20th. 20/12/2025 and 20/6/2026 are Saturdays.
test('on 2 December 2026 the month of November is due on the 5th, quarter III is overdue, what came before is issued', () => {
  const { calendar, made } = planReports('2026-12-02', OFFICE_BEGAN);
  expect(calendar.at(-1)).toEqual({ kind: 'month', periods: ['11'], cutoff: 'decree', dueAfterDays: 21 });
  expect(
    made.map(({ period, day, isIssued, isShown, isSigned }) => [period, day, isIssued, isShown, isSigned]),
  ).toEqual([
    ['2025-11', '2025-12-05', true, false, false],
    ['2025', '2025-12-19', true, true, false],
    ['2026-Q1', '2026-03-20', true, true, false],
    ['2026-H1', '2026-06-19', true, true, true],
    ['2026-10', '2026-12-01', false, false, false],
  ]);
});

test.each(['2026-03-15', '2026-07-01', '2026-12-14', '2026-12-15', '2027-01-31', '2029-09-20'])(
  'on %s one report lies with the leader, one is signed, and the last one closed is due in three days',
  (day) => {
    const { calendar, made } = planReports(day, OFFICE_BEGAN);
    expect(made.filter(({ isIssued }) => !isIssued)).toHaveLength(1);
    expect(made.filter(({ isSigned, isShown }) => isSigned && isShown)).toHaveLength(1);
    expect(calendar.at(-1)?.dueAfterDays).toBeGreaterThanOrEqual(4);
    expect(made.filter((report) => report.day > day)).toEqual([]);
  },
);

test('an office that has just begun has reports of the days it existed in only', () => {
  expect(planReports('2025-07-20', OFFICE_BEGAN).made).toEqual([]);
});
