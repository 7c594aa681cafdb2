/** Reads an uploaded list within limits: bytes to rows of cells. The model gives the cells their meaning. */
export { READING_LIMITS, type ReadingLimits } from './limits';
export { readTabular } from './readTabular';
export type { Encoding, ReadCell, ReadRow, ReadSheet, TabularFile } from './table';
