/** Reads a list that was sent, within limits: bytes to rows of cells. What the cells mean is for whoever asks. */
export { READING_LIMITS, type ReadingLimits } from './limits';
export { readTabular } from './readTabular';
export type { Encoding, ReadCell, ReadRow, ReadSheet, TabularFile } from './table';
