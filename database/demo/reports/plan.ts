import { type DuePeriod, duePeriods } from '../../../src/plugins/cchc-report/server/src/reports/model';
import { DEFAULT_CALENDAR } from '../../../src/plugins/cchc-report/server/src/reports/model/settings';
import {
  addDays,
  daysBetween,
  type LocalDate,
  parsePeriodKey,
  periodKey,
  findWindow,
} from '../../../src/plugins/cchc-report/server/src/domain/period';
import { type Day, workingDayBefore } from '../days';

type CalendarRule = (typeof DEFAULT_CALENDAR)[number];
type Kind = CalendarRule['kind'];

/** A report that the office has made by the day of loading. */
export interface MadeReport {
  readonly kind: Kind;
  readonly period: string;
  /** The day it was put to the leader, and issued if it was. */
  readonly day: Day;
  readonly isIssued: boolean;
  readonly isShown: boolean;
  /** True for the one whose signed copy is attached. */
  readonly isSigned: boolean;
}

export interface OfficeReports {
  readonly calendar: readonly CalendarRule[];
  /** Oldest first. */
  readonly made: readonly MadeReport[];
}

/** Days left of the month's report on the day of loading. */
const DAYS_LEFT = 3;
const LEAST_DAYS = 1;

const monthKey = (day: Day, back: number): string => {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - back;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** The last month whose data are closed, and the one before it. */
const lastMonths = (day: Day): readonly [string, string] => {
  const back = findWindow(parsePeriodKey(monthKey(day, 0)), 'decree').to < day ? 0 : 1;
  return [monthKey(day, back), monthKey(day, back + 1)];
};

const makeIssued = ({ kind, period, due }: DuePeriod, day: Day): MadeReport => ({
  kind,
  period: periodKey(period),
  day: workingDayBefore(due < day ? due : day, 0),
  isIssued: true,
  isShown: kind !== 'month',
  isSigned: false,
});

/**
 * The reports of an office on a day: the last month's is due in a few days, the month before it lies with the leader, the latest of
 * the quarters, half-years and years is overdue, what was due before it is issued and shown, the newest of it with its signed copy.
 */
export const planReports = (day: Day, validFrom: Day): OfficeReports => {
  const today = day as LocalDate;
  const [last, before] = lastMonths(day);
  const closed = findWindow(parsePeriodKey(last), 'decree').to;
  const dueAfterDays = Math.max(LEAST_DAYS, daysBetween(closed, today) + DAYS_LEFT);
  const month: CalendarRule = { kind: 'month', periods: [last.slice(5)], cutoff: 'decree', dueAfterDays };
  const calendar = [...DEFAULT_CALENDAR, month];
  const past = duePeriods(calendar, today, { validFrom: validFrom as LocalDate, validTo: null }).filter(
    ({ due }) => due < today,
  );
  const overdue = past.findLast(({ kind }) => kind !== 'month');
  const made = past.filter((due) => due !== overdue).map((due) => makeIssued(due, day));
  const signed = made.findLast(({ isShown }) => isShown);
  const submitted: MadeReport = {
    kind: 'month',
    period: before,
    day: workingDayBefore(addDays(today, -1), 0),
    isIssued: false,
    isShown: false,
    isSigned: false,
  };
  return {
    calendar,
    made: [
      ...made.map((report) => (report === signed ? { ...report, isSigned: true } : report)),
      ...(findWindow(parsePeriodKey(before), 'decree').from >= validFrom ? [submitted] : []),
    ],
  };
};
