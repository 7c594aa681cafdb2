import { PACKAGE_LIMITS, type PackageLimits } from '../../document/package';

/** How much of a list is read before it is refused. */
export interface ReadingLimits extends PackageLimits {
  /** All of a workbook, the hidden ones too. */
  readonly sheets: number;
  /** Of a sheet, under one header. */
  readonly dataRows: number;
  /** A value further right is too far. */
  readonly columns: number;
  /** UTF-16 code units of one cell. */
  readonly cellLength: number;
  /** Of a whole file, as it is handed on: what stands in many cells counts in each. */
  readonly cells: number;
  readonly characters: number;
  /** Texts that the cells of a workbook share. */
  readonly sharedStrings: number;
  readonly mergedRanges: number;
  /** Ways a cell of the workbook can look (Excel knows 65,490). */
  readonly styles: number;
  /** Elements that are read and not held: of the sheets, the shared texts and the styles. */
  readonly scannedElements: number;
  /** Of CSV, those that hold nothing too: a spreadsheet may write its empty rows. */
  readonly records: number;
  /** JSON: arrays and objects within each other, and values in all. */
  readonly jsonDepth: number;
  readonly jsonValues: number;
}

/**
 * A commune keeps some hundreds of records a year and the whole country some thousands of procedures; the text of the longest
 * national list has five million letters.
 */
export const READING_LIMITS: ReadingLimits = {
  ...PACKAGE_LIMITS,
  // Held of a workbook: its list of sheets and its relationships.
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
