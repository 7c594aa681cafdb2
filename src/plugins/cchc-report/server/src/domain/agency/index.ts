/** Agencies over time: which exist, their superiors, the days that a report covers. */
export { predecessorsOf } from './predecessors';
export { latestDay, reportSpan } from './reportSpan';
export { addresseesOn, superiorOn } from './superiors';
