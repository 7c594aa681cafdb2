import { DEFAULT_SETTINGS, settingsFrom } from './settings';

test('an office without settings gets the derived values and the calendar of 581/BNV-CCHC', () => {
  expect(settingsFrom(null)).toEqual({
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
    calendar: [
      { kind: 'quarter', periods: ['Q1', 'Q3'], cutoff: 'decree', dueAfterDays: 6 },
      { kind: 'half-year', periods: ['H1'], cutoff: 'decree', dueAfterDays: 6 },
      { kind: 'year', periods: ['year'], cutoff: 'decree', dueAfterDays: 6 },
    ],
  });
});

test('settings stored by an older version are completed, and explicit settings stay', () => {
  expect(settingsFrom('{"size":"13","calendar":[]}')).toEqual({
    ...DEFAULT_SETTINGS,
    size: '13',
    calendar: [],
  });
});
