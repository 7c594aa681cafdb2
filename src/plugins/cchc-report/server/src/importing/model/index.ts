/** What stands in a file of records, understood: headings, values, problems, and what to do with what is here already. */
export type { ReadCell, ReadRow } from './cell';
export { isShorterCode, knownCode, nationalCode } from './codes';
export * from './fields';
export { folded } from './folded';
export { type ProblemGroup, ProblemGroups, type RefusedRow, type RowProblem } from './groups';
export { keyText } from './keyText';
export { type Guess, guessMapping, likeness, type Mapping } from './mapping';
export { LEFT_EMPTY, meaningOf, type Meanings, nameKey, readMeant } from './meanings';
export { type Conflict, type FieldValues, isNothing, type Merge, mergeRecord, uncovered } from './merge';
export { tellsNoRecord } from './noRecord';
export { type PartHere, type PlacedParts, placeParts } from './parts';
export { type UnknownText, UnknownTexts } from './unknownTexts';
export { asRead, readValue } from './values';
