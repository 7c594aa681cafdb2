/** Agencies in time: who exists, who stands above, what days a report of theirs speaks of. */
export { reportSpan, type ReportSpan } from './reportSpan';
export { addresseesOn, isValidOn, superiorOn, type DatedAgency } from './superiors';
