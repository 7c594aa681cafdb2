/**
 * Days, reporting periods and the windows of days they cover (Nghị định 09/2019/NĐ-CP, Điều 12).
 * Nothing here reads the clock or the zone of the process.
 */
export { addDays, addMonths, compareDates, daysBetween } from './dateArithmetic';
export { currentPeriods } from './currentPeriods';
export { parseCutoff, type Cutoff } from './cutoff';
export { periodLabel, periodPhrase } from './labels';
export { monthOf, yearOf } from './dateParts';
export { localDate, parseLocalDate, type LocalDate } from './localDate';
export { lastHalfYear } from './lastHalfYear';
export { nextPeriod, previousPeriod, samePeriodLastYear } from './neighbours';
export { parsePeriod, parsePeriodKey, PERIOD_YEARS } from './parsePeriod';
export { periodYear, type Period } from './period';
export { periodKey } from './periodKey';
export { RECORD_DAYS } from './recordDays';
export { reportingMonths } from './reportingMonths';
export { localDateOf, TIME_ZONE } from './timeZone';
export { windowContains, windowOf, yearStartOf, type Window } from './window';
