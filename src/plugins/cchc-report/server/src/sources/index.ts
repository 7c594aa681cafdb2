/** SQL: takes an agency and its days, returns counted cells and lists of records. */
export { mayChangeRules } from './account';
export { agencyOfDocument, findAgency, holdAgency, type AgencyRow } from './agencies';
export { behindRow, type BreakdownRowKey } from './behindRow';
export { readCatalogue } from './catalogue';
export { readCells } from './figureCells';
export * as conditions from './conditions';
export { type Uncounted, whyUncounted } from './counting';
export { readChanges, type ProcedureChangeRow } from './factChanges';
export { columnsIn, countMeetings } from './factCounts';
export {
  basisDocuments,
  disseminatedDocuments,
  officialDocumentsIn,
  plansIssuedIn,
  plansOfYear,
  type DocumentRow,
} from './factDocuments';
export { countRows, readRows } from './listRows';
export { LISTS, type ListRequest, type ListStatement } from './lists';
export { lastEntered } from './lastEntered';
export { sameRecords, type Likeness } from './sameRecords';
export { agencyKey, plansOfPurpose, type SiblingPlan } from './plansOfPurpose';
export { incompleteRecords, type Inspected } from './incomplete';
export { inSnapshot, inTransaction, queryOn, transactionId, type Query } from './query';
export { type Owned, type Reach, type ReachedOffice, SUPER_ADMIN } from './reach';
export { recordStates } from './recordStates';
export { draftsInside, withoutEvidence, type UnreadyRecords } from './recordsToCheck';
export { listDated, listProcedures, type Page, type RecordPage, type RecordRow } from './records';
export { selectTitle } from './titles';
export { storedSettings } from './storedSettings';
export { readAgencies, type AgencyDetail } from './superiors';
export {
  askingState,
  type AskingState,
  currentOffice,
  enterOffices,
  forgetReach,
  isBounded,
  reachAtDoor,
  reachOf,
} from './wall';
export { existingColumns, resolveTables, type Missing, type SourceTable, type SourceTables } from './tables';
