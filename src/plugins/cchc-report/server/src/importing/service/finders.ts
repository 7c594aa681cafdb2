import { foldName, type ImportProblem, LEFT_EMPTY, nameProblem } from '../model';
import { quoteInput } from '../../domain/vi';
import type { NamedRow } from '../store';

/** The document that a name stands for, null if its meaning is to leave the field empty, or why it stands for none. */
export type Found = { readonly documentId: string | null } | { readonly problem: ImportProblem };

export type Finder = (name: string) => Found;

export const notFound = (code: string, name: string): Found => ({
  problem: nameProblem(code, name, { value: quoteInput(name) }),
});

/** The only document among rows; a problem if there are none or several. */
export const findOnly = (rows: readonly { readonly documentId: string }[], name: string): Found => {
  const [only, ...others] = new Set(rows.map(({ documentId }) => documentId));
  if (only === undefined) return notFound('relation_unknown', name);
  return others.length > 0 ? notFound('relation_ambiguous', name) : { documentId: only };
};

export const groupBy = <Row>(
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

/** Finds records by name, exact or folded, and by slug. */
export const findByName = (rows: readonly NamedRow[]): Finder => {
  const exact = groupBy(rows, ({ name }) => name);
  const alike = groupBy(rows, ({ name }) => foldName(name));
  const bySlug = groupBy(rows, ({ slug }) => slug);
  return (name) => {
    const found = exact.get(name) ?? [...(alike.get(foldName(name)) ?? []), ...(bySlug.get(name) ?? [])];
    return findOnly(found, name);
  };
};

/**
 * As `findByName`; an unknown name stands for the meaning that the sender gave it, as long as that record exists.
 * @param meaning a document id, `LEFT_EMPTY`, or undefined
 */
export const findByMeaning = (
  rows: readonly NamedRow[],
  meaning: (name: string) => string | undefined,
): Finder => {
  const find = findByName(rows);
  const known = new Set(rows.map(({ documentId }) => documentId));
  return (name) => {
    const found = find(name);
    const given = 'problem' in found ? meaning(name) : undefined;
    if (given === LEFT_EMPTY) return { documentId: null };
    return given !== undefined && known.has(given) ? { documentId: given } : found;
  };
};

/** Separators in a list of names, which a name may also contain: "Cổng TTĐT xã, Zalo". */
const SEPARATORS = /[,+]/;
const MOST_PARTS = 20;

/**
 * Finds a name, or, if it is unknown as a whole, the names that it lists.
 * @param reportParts reports each unknown part, so that the sender can give it a meaning; otherwise the whole name
 */
export const findParts = (find: Finder, name: string, reportParts: boolean): readonly Found[] => {
  const whole = find(name);
  const parts = name.split(SEPARATORS, MOST_PARTS + 1).map((part) => part.trim());
  if ('documentId' in whole || parts.length === 1 || parts.length > MOST_PARTS) return [whole];
  const found = parts.filter((part) => part !== '').map(find);
  if (found.length === 0) return [whole];
  return reportParts || found.every((part) => 'documentId' in part) ? found : [whole];
};
