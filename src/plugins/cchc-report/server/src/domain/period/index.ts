/**
 * Days, reporting periods and the windows of days they cover (Nghị định 09/2019/NĐ-CP, Điều 12).
 * Nothing here reads the clock or the zone of the process.
 */
export { addDays, addMonths, addYears, compareDates, daysBetween } from './dateArithmetic';
export { currentPeriods, type PeriodOfEachKind } from './currentPeriods';
export { CUTOFFS, parseCutoff, type Cutoff } from './cutoff';
export { periodLabel, periodPhrase } from './labels';
export { dateParts, dayOf, monthOf, yearOf, type DateParts } from './dateParts';
export { daysInMonth, isLocalDate, localDate, parseLocalDate, type LocalDate } from './localDate';
export { nextPeriod, previousPeriod, samePeriodLastYear } from './neighbours';
export {
  CUSTOM_PERIOD_MAX_YEARS,
  parsePeriod,
  parsePeriodKey,
  PERIOD_YEARS,
  type PeriodQuery,
} from './parsePeriod';
export {
  periodYear,
  type CustomPeriod,
  type Half,
  type KeyedPeriod,
  type Period,
  type Quarter,
} from './period';
export { periodKey } from './periodKey';
export { reportingMonths, type ReportingMonth } from './reportingMonths';
export { localDateOf, TIME_ZONE } from './timeZone';
export { windowContains, windowOf, yearStartOf, type Window } from './window';
