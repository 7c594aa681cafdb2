/**
 * The contract of a report's life: drafts, sections, checks, issuing and what comes after, templates, settings, calendar and
 * action log. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`. Admin only, but for `Public…`.
 */
export type * from './life/report';
export type * from './life/placeholders';
export type * from './life/changes';
export type * from './life/lint';
export type * from './life/issuing';
export type * from './life/actions';
export type * from './life/templates';
export type * from './life/agencySettings';
export type * from './life/calendar';
export type * from './life/publicReports';
