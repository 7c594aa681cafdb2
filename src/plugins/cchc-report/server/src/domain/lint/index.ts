/**
 * The check before a report is issued: it finds the places that a reader would stumble over. Pure; it reports
 * findings and never blocks issuing.
 */
export type { LintAgency, LintInput, LintPlan, LintRecords, LintSection, RenderedSection } from './input';
export { lintReport } from './lintReport';
export { departures, type Departure } from './rules/goneRecipients';
