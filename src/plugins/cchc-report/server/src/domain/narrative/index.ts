/** The text of a report: figures and records in, a document out. Pure; every number keeps its source. */
export type { View } from './catalogue';
export { composeReport } from './compose';
export { defaultTemplate } from './defaultTemplates';
export {
  resolveDraft,
  draftTemplate,
  findFault,
  flags,
  insertables,
  insertableTables,
  listLines,
  outputsIn,
  listValues,
  type Insertable,
  type SectionText,
} from './draft';
export { FILTERS } from './engine/filters';
export type { CitedDocument, NamedAgency, PlanFact, ProcedureChangeFact, ReportFacts, Term } from './facts';
export { UNKNOWN } from './unknown';
export { composeLetterhead } from './letterhead';
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
export { composeSubject } from './subject';
export { typeNameBySymbol } from './typeName';
export { cleanAgencyName } from './unitName';
export { composeView } from './view';
export { spansYears } from './view/period';
