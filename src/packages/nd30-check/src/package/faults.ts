/** What can be wrong with a package before anything it says is understood. */
export type PackageFault =
  | 'damaged'
  | 'unsafe'
  | 'inflates_too_far'
  | 'is_encrypted'
  | 'too_long'
  | 'part_missing'
  | 'xml_invalid';

/** The refusal of a fault in the words of whoever opens the file; with a part's name in the zip where it is one's. */
export type Refusal = (fault: PackageFault, part?: string) => Error;
