/** Agencies over time: which exist, their superiors, the days that a report covers. */
export { latestDay, reportSpan } from './reportSpan';
export { addresseesOn, superiorOn } from './superiors';
