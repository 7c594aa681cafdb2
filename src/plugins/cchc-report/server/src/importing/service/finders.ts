import { type ImportProblem, nameProblem } from '../model';
import { quoteInput } from '../../domain/vi';

/** The document that a name means, null where it was said to mean none, or why it is not understood. */
export type Found = { readonly documentId: string | null } | { readonly problem: ImportProblem };

export type Finder = (name: string) => Found;

export const wrong = (code: string, name: string): Found => ({
  problem: nameProblem(code, name, { value: quoteInput(name) }),
});

export const onlyOne = (rows: readonly { readonly documentId: string }[], name: string): Found => {
  const [only, ...others] = new Set(rows.map(({ documentId }) => documentId));
  if (only === undefined) return wrong('relation_unknown', name);
  return others.length > 0 ? wrong('relation_ambiguous', name) : { documentId: only };
};

/** Rows by what they are found by, which is worked out once. */
export const grouped = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

/** Between names that a list of known ones parts, though a name may hold them: "Cổng TTĐT xã, Zalo". */
const PARTS_OF_NAME = /[,+]/;
const MOST_PARTS = 20;

/**
 * What a name means, or what its parts mean where it is unknown itself and they are not.
 * @param isAsked each part that is unknown is told for itself: somebody may say what it means
 */
export const findParted = (find: Finder, name: string, isAsked: boolean): readonly Found[] => {
  const whole = find(name);
  const parts = name.split(PARTS_OF_NAME, MOST_PARTS + 1).map((part) => part.trim());
  if ('documentId' in whole || parts.length === 1 || parts.length > MOST_PARTS) return [whole];
  const found = parts.filter((part) => part !== '').map(find);
  if (found.length === 0) return [whole];
  return isAsked || found.every((part) => 'documentId' in part) ? found : [whole];
};
