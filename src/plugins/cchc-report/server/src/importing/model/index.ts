/** The pure part of imports: headings, values and problems of a file, and how they compare with existing records. */
export type { ReadCell, ReadRow } from './cell';
export { chooseSheet } from './chooseSheet';
export { isShorterCode, knownCode, nationalCode } from './codes';
export * from './fields';
export { foldName } from './folded';
export { formatCell, formatValue } from './format';
export { type ProblemGroup, ProblemGroups, type RefusedRow, type RowProblem } from './groups';
export { keyText } from './keyText';
export { type Guess, guessMapping, likeness, type Mapping } from './mapping';
export {
  effectiveMeanings,
  LEFT_EMPTY,
  findMeaning,
  type Meanings,
  nameKey,
  readWithMeanings,
} from './meanings';
export {
  type Conflict,
  type FieldValues,
  isNothing,
  type Merge,
  mergeRecord,
  findUncoveredConflicts,
} from './conflict';
export { createNearest } from './nearest';
export { type NoRecord, whyNoRecord } from './noRecord';
export { type PartHere, type PlacedParts, placeParts } from './parts';
export { keyLabels, keyPart, recordKey, searchedFields } from './recordKey';
export { toRowProblem } from './rowProblem';
export { type UnknownText, UnknownTexts } from './unknownTexts';
export { asRead, readValue } from './values';
export { choiceNames } from './values/choices';
