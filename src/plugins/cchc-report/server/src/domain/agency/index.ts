/** Agencies in time: who exists, who stands above, what days a report of theirs speaks of. */
export { latestDay, reportSpan } from './reportSpan';
export { addresseesOn, superiorOn } from './superiors';
