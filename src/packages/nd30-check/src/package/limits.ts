const MEGABYTE = 1024 * 1024;

/** How much of a package is read before it is refused; every length in bytes. */
export interface PackageLimits {
  /** The file as it was sent. */
  readonly fileBytes: number;
  /** Parts of the zip, folders too. */
  readonly entries: number;
  /** One part, inflated. */
  readonly partBytes: number;
  /** All parts, inflated. */
  readonly totalBytes: number;
  /** A part is at most so many times larger inflated than deflated, once it is larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** One part that is read as XML, inflated. */
  readonly xmlBytes: number;
  /** Elements within elements. */
  readonly xmlDepth: number;
  /** Elements of all parts that are held together. */
  readonly xmlElements: number;
}

/**
 * A report of 100 pages with pictures and a list of 10,000 rows stay far below each. Deflate reaches 1,032 to 1; the XML of
 * Word stays below 60, so 200 tells a bomb from a long table.
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
