/** The text of a report: figures and records in, a document out. Pure; every number keeps its source. */
export { composeReport } from './compose';
export { defaultTemplateOf } from './defaultTemplates';
export type { CitedDocument, NamedAgency, PlanFact, ProcedureChangeFact, ReportFacts } from './facts';
export { parsePrintChoices, type PrintChoices, type PrintWords } from './printChoices';
export { citedPlans } from './plansIssued';
export {
  joinSections,
  SECTION_KEYS,
  sectionTitle,
  splitSections,
  type Section,
  type SectionKey,
} from './sections';
export { typeNameBySymbol } from './typeName';
export { agencyNameOf } from './unitName';
export { spansYears } from './view/period';
