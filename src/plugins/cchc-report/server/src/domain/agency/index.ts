/** Agencies in time: who exists, who stands above, on a given day. */
export { addresseesOn, isValidOn, superiorOn, type DatedAgency } from './superiors';
