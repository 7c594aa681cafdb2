import type { AgencySettings, CalendarRule } from '../../contract';

/**
 * Default due days of reports on administrative reform: quarters I and III, the half-year and the year, by the 20th
 * of their last month (văn bản 581/BNV-CCHC), six days after the data are closed. An office can set its own.
 */
export const DEFAULT_CALENDAR: readonly CalendarRule[] = [
  { kind: 'quarter', periods: ['Q1', 'Q3'], cutoff: 'decree', dueAfterDays: 6 },
  { kind: 'half-year', periods: ['H1'], cutoff: 'decree', dueAfterDays: 6 },
  { kind: 'year', periods: ['year'], cutoff: 'decree', dueAfterDays: 6 },
];

/** The settings of an agency before anybody has set anything: every value that can be derived is. */
export const DEFAULT_SETTINGS = {
  letterhead: null,
  place: null,
  addressees: null,
  recipients: [],
  draftingUnit: null,
  symbol: null,
  signers: [],
  signer: null,
  size: '14',
  medium: 'paper',
  calendar: [...DEFAULT_CALENDAR],
} satisfies AgencySettings;

/** Stored settings, completed with the defaults of fields that a newer version added. */
export const settingsFrom = (stored: string | null): AgencySettings => ({
  ...DEFAULT_SETTINGS,
  ...(stored === null ? {} : (JSON.parse(stored) as Partial<AgencySettings>)),
});
