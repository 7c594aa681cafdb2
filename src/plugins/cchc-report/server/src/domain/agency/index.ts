/** Agencies over time: which exist, their superiors, the days that a report covers. */
export { outsideOfTerm, type OutsideOfTerm, type Side } from './outsideOfTerm';
export { findPredecessors } from './predecessors';
export { existedIn, latestDay, reportSpan } from './reportSpan';
export { addresseesOn, isValidOn, superiorOn, type AgencyTerm } from './superiors';
