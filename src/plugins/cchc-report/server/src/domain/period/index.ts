/**
 * Days, reporting periods and the windows of days they cover (Nghị định 09/2019/NĐ-CP, Điều 12). Pure: reads neither the
 * clock nor the time zone of the process.
 */
export * from './kinds';
export * from './localDate';
export * from './period';
export * from './window';
export * from './neighbours';
export { currentPeriods, lastHalfYear } from './currentPeriods';
export { exampleKeys, periodLabel, periodPartNames, periodPhrase, reportKindName } from './labels';
export { reportingMonths } from './reportingMonths';
