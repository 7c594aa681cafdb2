/** The occurring keys in the order of a closed set, then keys that an office added. */
export function inOrder(known: readonly string[], keys: readonly string[]): readonly string[] {
  const occurring = new Set(keys);
  return [...known.filter((key) => occurring.delete(key)), ...[...occurring].sort()];
}
