const MEGABYTE = 1024 * 1024;

/** Limits on a package, which is refused when it exceeds one. All lengths are in bytes. */
export interface PackageLimits {
  /** The received file. */
  readonly fileBytes: number;
  /** Entries of the zip, with folders. */
  readonly entries: number;
  /** One part, inflated. */
  readonly partBytes: number;
  /** All parts, inflated. */
  readonly totalBytes: number;
  /** The highest ratio of inflated to deflated size, for parts larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** One part read as XML, inflated. */
  readonly xmlBytes: number;
  /** Depth of nested elements. */
  readonly xmlDepth: number;
  /** Elements of all parts together that are held in memory. */
  readonly xmlElements: number;
}

/**
 * A report of 100 pages with pictures and a list of 10,000 rows stay far below each limit. Deflate reaches 1,032 to 1
 * and Word's XML stays below 60, so a ratio of 200 distinguishes a bomb from a long table.
 */
export const PACKAGE_LIMITS: PackageLimits = {
  fileBytes: 20 * MEGABYTE,
  entries: 2_000,
  partBytes: 64 * MEGABYTE,
  totalBytes: 128 * MEGABYTE,
  ratio: 200,
  ratioFrom: MEGABYTE,
  xmlBytes: 64 * MEGABYTE,
  xmlDepth: 256,
  xmlElements: 150_000,
};
