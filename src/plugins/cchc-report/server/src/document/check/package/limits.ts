import { PACKAGE_LIMITS, type PackageLimits } from '../../package';

/** How much of a file is read before it is refused. */
export interface CheckLimits extends PackageLimits {
  /** Rows of one table that are read; those after them are left out, and count as no elements. */
  readonly tableRows: number;
}

export const DEFAULT_LIMITS: CheckLimits = { ...PACKAGE_LIMITS, tableRows: 300 };
