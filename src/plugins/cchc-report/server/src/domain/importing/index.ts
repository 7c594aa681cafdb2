/** What stands in a file of records, understood: headings, values, problems, and what to do with what is here already. */
export type { ReadCell, ReadRow } from './cell';
export * from './fields';
export { folded } from './folded';
export { type ProblemGroup, ProblemGroups, type RefusedRow, type RowProblem } from './groups';
export { keyText } from './keyText';
export { type Guess, guessMapping, likeness, type Mapping } from './mapping';
export { type Conflict, type FieldValues, type Merge, mergeRecord } from './merge';
export { tellsNoRecord } from './noRecord';
export { readValue } from './values';
