/** The text of a report: figures and records in, a document out. Pure; every number keeps its source. */
export { composeReport } from './compose';
export type { CitedDocument, NamedAgency, PlanFact, ProcedureChangeFact, ReportFacts } from './facts';
export { parsePrintChoices, type PrintChoices, type PrintWords } from './printChoices';
export { citedPlans } from './plansIssued';
export { typeNameBySymbol } from './typeName';
export { agencyNameOf } from './unitName';
export { spansYears } from './view/period';
