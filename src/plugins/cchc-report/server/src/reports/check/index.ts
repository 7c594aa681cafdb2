/**
 * The check before a report is issued: it finds the places that a reader would stumble over. Pure; it reports
 * findings and never blocks issuing.
 */
export type {
  CheckedAgency,
  DraftCheckInput,
  CheckedPlan,
  CheckedRecords,
  CheckedSection,
  RenderedSection,
} from './input';
export { checkDraft } from './checkDraft';
export { departures, type Departure } from './rules/goneRecipients';
