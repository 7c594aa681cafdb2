/** Faults of a package that are found before its content is understood. */
export type PackageFault =
  | 'damaged'
  | 'unsafe'
  | 'inflates_too_far'
  | 'is_encrypted'
  | 'too_long'
  | 'part_missing'
  | 'xml_invalid';

/** Makes the caller's error for a fault. `part` is the name in the zip of the part with the fault. */
export type Refusal = (fault: PackageFault, part?: string) => Error;
