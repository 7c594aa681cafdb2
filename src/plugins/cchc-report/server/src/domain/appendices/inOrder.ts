/** The keys that occur, in the order of a closed set; one that an office added of its own after them. */
export function inOrder(known: readonly string[], keys: readonly string[]): readonly string[] {
  const occurring = new Set(keys);
  return [...known.filter((key) => occurring.delete(key)), ...[...occurring].sort()];
}
