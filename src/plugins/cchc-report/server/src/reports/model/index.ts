/** The life of a report: the settings of an office, due days, and changes since a draft was last seen. Pure. */
export { daysLeft, duePeriods, dueStatus, type DuePeriod } from './calendar';
export { CHAIN_START, chainHash, type ChainedAction } from './chain';
export * from './checkpoint';
export { asLetter, findSigner, type Letter } from './letter';
export { figuresMoved, recordsMoved, type RecordState, type RecordsMoved, type Seen } from './seen';
export { DEFAULT_SETTINGS, settingsFrom } from './settings';
export { entryText, statementText, type IssueStatement, type Seal } from './signing';
