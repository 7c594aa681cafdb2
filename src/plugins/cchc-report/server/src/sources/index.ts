/** SQL: an agency and its days in, counted cells and lists of records out. */
export { findAgency, type AgencyRow } from './agencies';
export { readCatalogue } from './catalogue';
export { readCells } from './cells';
export * as conditions from './conditions';
export { changesPostedIn, changesUnpostedIn, type ProcedureChangeRow } from './factChanges';
export { columnsIn, integratedMeetingsIn } from './factCounts';
export {
  basisDocuments,
  disseminatedDocuments,
  officialDocumentsIn,
  plansOfYear,
  type DocumentRow,
} from './factDocuments';
export { inSnapshot, type Query } from './query';
export { everything, listDated, listProcedures, type Condition, type Page, type RecordPage } from './records';
export { titleOf } from './titles';
export { readAgencies, type AgencyDetail } from './superiors';
export { existingColumns, resolveTables, type Missing, type SourceTable, type SourceTables } from './tables';
