/** The components of a document, found by their text and place, independent of styles. */
export { findComponents, type Components } from './findComponents';
export type { AppendixParts } from './appendices';
export type { AddresseeParts } from './title';
export { foldText, isCapital, foldToLetters, TYPE_ABBREVIATIONS, typeAtStart } from './fold';
export { ALPHABET, isTitle, readNumbered, romanValue, type Numbered } from './headings';
export { lineBelow, type LineFound, type OneLine } from './lines';
export { areInSameContainer, type StrokeAnchor } from './strokes';
export { mentionsIn } from './mentions';
export { isArchive } from './closing';
export { isAddresseeLead, isDashed, isInCapitals } from './title';
export {
  inSameCell,
  isBlank,
  findUnitMiddle,
  shownPieces,
  measureSize,
  stretchOf,
  splitUnits,
  measureWidth,
  type Unit,
} from './units';
