/** The text of a report: figures and records in, a document out. Pure; every number keeps its source. */
export type { View } from './catalogue';
export { composeReport } from './compose';
export { defaultTemplate } from './defaultTemplates';
export {
  draftOf,
  draftTemplate,
  faultOf,
  flags,
  insertables,
  insertableTables,
  linesOf,
  outputsIn,
  valuesOf,
  type Insertable,
  type SectionText,
} from './draft';
export { FILTERS } from './engine/filters';
export type { CitedDocument, NamedAgency, PlanFact, ProcedureChangeFact, ReportFacts, Term } from './facts';
export { UNKNOWN } from './unknown';
export { letterheadOf } from './letterhead';
export { parsePrintChoices, type PrintChoices, type PrintWords } from './printChoices';
export { objectiveTitle } from './objectiveTitle';
export {
  checkSectionText,
  joinSections,
  SECTION_KEYS,
  sectionTitle,
  splitSections,
  type Section,
  type SectionKey,
} from './sections';
export { subjectOf } from './subject';
export { typeNameBySymbol } from './typeName';
export { agencyNameOf } from './unitName';
export { viewOf } from './view';
export { spansYears } from './view/period';
