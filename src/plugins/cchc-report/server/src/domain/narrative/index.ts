/** The text of a report: figures and records in, a document out. Pure; every number keeps its source. */
export { CATALOGUE, type Kind, type ListKind, type Placeholder } from './catalogue';
export { composeReport, DEFAULT_TEMPLATE } from './compose';
export { FILTERS } from './engine/filters';
export { validateTemplate } from './engine/render';
export type {
  AgencyFact,
  AgencyLevel,
  CitedDocument,
  ColumnFact,
  DisseminatedDocument,
  NamedAgency,
  ObjectiveFact,
  OfficialDocumentFact,
  PlanFact,
  PlanPurpose,
  ProcedureChangeFact,
  ProcedureChangeKind,
  ProcedureName,
  ReportFacts,
} from './facts';
export { citedPlans } from './plansIssued';
export { TABLE_NAMES } from './tables';
export { typeNameBySymbol } from './typeName';
export { agencyNameOf } from './unitName';
export { spansYears } from './view/period';
