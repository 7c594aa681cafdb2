/** The check before a report is issued: what a reader of the draft would stumble over. Pure; it only tells, it never keeps. */
export type { LintAgency, LintInput, LintPlan, LintRecords, LintSection, RenderedSection } from './input';
export { lintReport } from './lintReport';
export { departures, type Departure } from './rules/goneRecipients';
