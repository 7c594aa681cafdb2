/** The fate of a piece between an earlier text and a later one. */
export type Change = 'same' | 'added' | 'removed';

export interface Changed<Item> {
  readonly change: Change;
  readonly item: Item;
}

/** Comparisons of one alignment; a larger text is told as removed and added. */
const MOST_COMPARISONS = 2_000_000;

const mark = <Item>(change: Change, items: readonly Item[]): Changed<Item>[] =>
  items.map((item) => ({ change, item }));

/** Aligns two lists by their longest common subsequence. */
const align = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): Changed<Item>[] => {
  const width = after.length + 1;
  if (before.length * after.length > MOST_COMPARISONS)
    return [...mark('removed', before), ...mark('added', after)];
  // The length of the longest common subsequence of the rests from each pair of places.
  const common = new Uint32Array((before.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i * width + j] = isSame(before[i] as Item, after[j] as Item)
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
  const found: Changed<Item>[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const [old, next] = [before[i] as Item, after[j] as Item];
    if (isSame(old, next)) {
      found.push({ change: 'same', item: next });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      found.push({ change: 'removed', item: old });
      i += 1;
    } else {
      found.push({ change: 'added', item: next });
      j += 1;
    }
  }
  return [...found, ...mark('removed', before.slice(i)), ...mark('added', after.slice(j))];
};

/** Tells what was removed and added between two lists, in order; equal ends are not aligned. */
export const diffLists = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): readonly Changed<Item>[] => {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start] as Item, after[start] as Item)) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    isSame(before[before.length - 1 - end] as Item, after[after.length - 1 - end] as Item)
  )
    end += 1;
  return [
    ...mark('same', after.slice(0, start)),
    ...align(before.slice(start, before.length - end), after.slice(start, after.length - end), isSame),
    ...mark('same', after.slice(after.length - end)),
  ];
};
