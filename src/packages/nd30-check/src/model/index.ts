/** A Word document as the rules see it: effective looks, places, sections, lines. */
export { readModel } from './readModel';
export type { Alignment } from './paragraphLayer';
export type { RunLook } from './runLook';
export { measureTextWidth } from './sections';
export type {
  Cell,
  CellPlace,
  DocumentModel,
  Drawing,
  Edges,
  Extent,
  Field,
  Paragraph,
  Piece,
  Place,
  Section,
  Table,
} from './types';
