import type { TableColumn } from '../tree';

/**
 * Whole twips that sum exactly to `width`, in proportion to the shares.
 * @throws RangeError when there is no column or a share is not a positive number
 */
export function columnWidths(columns: readonly TableColumn[], width: number): readonly number[] {
  const shares = columns.map(({ share }) => share);
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (!shares.every((share) => share > 0) || !Number.isFinite(total) || total === 0)
    throw new RangeError(`A table has columns with shares above 0, not [${shares.join(', ')}].`);
  // Rounded at the edges of the columns, not each by itself: so nothing is lost or gained in the sum.
  let passed = 0;
  const edges = shares.map((share) => Math.round(((passed += share) / total) * width));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}
