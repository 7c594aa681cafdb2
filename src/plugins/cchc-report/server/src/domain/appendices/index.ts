/** The appendices of a report: the records behind its figures, listed with totals that equal them. Pure. */
export { buildAppendices, listsOf } from './build';
export type { AppendixContent, AppendixFacts } from './content';
export { APPENDIX_IDS, isAppendixId, type AppendixId } from './ids';
export { appendixSubject } from './titled';
export { toAppendix } from './toTree';
export type * from './records';
