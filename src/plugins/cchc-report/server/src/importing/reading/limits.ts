import { PACKAGE_LIMITS, type PackageLimits } from 'nd30-check/package';

/** The limits beyond which a file is refused. */
export interface ReadingLimits extends PackageLimits {
  /** Sheets of a workbook, hidden ones included. */
  readonly sheets: number;
  /** Rows of a sheet below its header. */
  readonly dataRows: number;
  /** Columns that may hold values. */
  readonly columns: number;
  /** UTF-16 code units in a cell. */
  readonly cellLength: number;
  /** Cells and letters of the result; a shared text counts in each of its cells. */
  readonly cells: number;
  readonly characters: number;
  /** Shared texts of a workbook. */
  readonly sharedStrings: number;
  readonly mergedRanges: number;
  /** Cell styles of a workbook (Excel allows 65,490). */
  readonly styles: number;
  /** XML elements of sheets, shared texts and styles, which are streamed. */
  readonly scannedElements: number;
  /** Records of CSV, empty ones included, since spreadsheets write empty rows. */
  readonly records: number;
  /** The nesting depth and the number of values of JSON. */
  readonly jsonDepth: number;
  readonly jsonValues: number;
}

/**
 * A commune has some hundreds of records a year, and the country some thousands of procedures; the longest national list has
 * five million letters.
 */
export const READING_LIMITS: ReadingLimits = {
  ...PACKAGE_LIMITS,
  // The parts held in memory: the list of sheets and the relationships.
  xmlElements: 20_000,
  sheets: 50,
  dataRows: 20_000,
  columns: 200,
  cellLength: 32_767,
  cells: 2_000_000,
  characters: 20_000_000,
  sharedStrings: 1_000_000,
  mergedRanges: 200_000,
  styles: 65_536,
  scannedElements: 8_000_000,
  records: 200_000,
  jsonDepth: 32,
  jsonValues: 1_000_000,
};
