/** The appendices of a report: the records behind its figures, listed with totals that equal them. Pure. */
export { buildAppendices, requiredLists } from './build';
export { appendixSubject, type AppendixContent, type AppendixFacts } from './content';
export { APPENDIX_IDS, isAppendixId, type AppendixId } from './ids';
export { toAppendix } from './toTree';
export type * from './records';
