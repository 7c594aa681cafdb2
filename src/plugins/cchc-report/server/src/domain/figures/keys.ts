/** The closed sets of the contract, in the order in which they are listed and printed. */
export const TOPICS = [
  'institutions',
  'procedures',
  'organisation',
  'civil-service',
  'public-finance',
  'digital-government',
  'general',
] as const;

export const ARTICLE_KINDS = ['news', 'feature', 'reportage', 'video', 'photo', 'other'] as const;

export const MEETING_KINDS = [
  'conference',
  'flag-ceremony',
  'training',
  'briefing',
  'village-meeting',
  'other',
] as const;

export const CHANNEL_CLASSES = ['online', 'traditional'] as const;

export const PLAN_PURPOSES = ['par-communication', 'par', 'procedure-control', 'other'] as const;

export type PlanPurpose = (typeof PLAN_PURPOSES)[number];

export const OBJECTIVE_STATES = ['done', 'late', 'on-track'] as const;

export const DOCUMENT_TYPES = [
  'decision',
  'resolution',
  'directive',
  'plan',
  'guideline',
  'letter',
  'report',
  'other',
] as const;

export const ONLINE_LEVELS = ['full', 'partial', 'not-yet', 'none'] as const;

export const CHANGE_KINDS = ['new', 'amended', 'replaced', 'abolished'] as const;

/** Row of records without a sector: listed only if there are any, so that the rows add up to the value. */
export const NO_SECTOR = 'none';

export type ObjectiveState = (typeof OBJECTIVE_STATES)[number];
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export type OnlineLevel = (typeof ONLINE_LEVELS)[number];
