/** The components of a document, found by their text and place, independent of styles. */
export { findComponents, type Components } from './findComponents';
export type { AppendixParts } from './appendices';
export type { AddresseeParts } from './title';
export { folded, isCapital, lettersOf, TYPE_ABBREVIATIONS, typeAtStart } from './fold';
export { ALPHABET, isTitle, numberedOf, romanValue, type Numbered } from './headings';
export { lineBelow, type LineFound, type OneLine } from './lines';
export { areInSameContainer, type StrokeAnchor } from './strokes';
export { mentionsIn } from './mentions';
export { isArchive } from './closing';
export { isAddresseeLead, isDashed, isInCapitals } from './title';
export {
  inSameCell,
  isBlank,
  middleOf,
  shownPieces,
  sizeOf,
  stretchOf,
  unitsOf,
  widthOf,
  type Unit,
} from './units';
