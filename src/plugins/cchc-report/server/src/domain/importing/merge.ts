import { isDeepStrictEqual } from 'node:util';

/** Values of a record by field, relations by documentId. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** A field that both the file and somebody here have changed. */
export interface Conflict {
  readonly field: string;
  /** As it is here. */
  readonly here: unknown;
  /** As the file has it. */
  readonly file: unknown;
}

export interface Merge {
  /** What of the file may be taken over without losing anything of anybody's. */
  readonly changes: FieldValues;
  readonly conflicts: readonly Conflict[];
}

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** An order of names says nothing; parts keep theirs. */
const comparable = (value: unknown): unknown => {
  if (isNothing(value)) return null;
  if (!Array.isArray(value)) return value;
  const list: unknown[] = value;
  return list.every((item) => typeof item === 'string') ? [...list].sort() : list.map(withoutNothing);
};

const withoutNothing = (part: unknown): unknown =>
  typeof part === 'object' && part !== null
    ? Object.fromEntries(Object.entries(part).filter(([, value]) => !isNothing(value)))
    : part;

const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(comparable(a), comparable(b));

/**
 * What a file brings to a record that is there. A cell in which nothing stands says nothing; a field of which nothing is
 * here takes what the file has; a field that was edited here since the last import keeps what it has when the file did not
 * change, and is a conflict when it did. So is one of a record that no import has ever written.
 * @param last what the last import wrote; null when none has
 */
export const mergeRecord = (here: FieldValues, file: FieldValues, last: FieldValues | null): Merge => {
  const changes: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const [field, value] of Object.entries(file)) {
    const own = here[field];
    if (isNothing(value) || same(own, value)) continue;
    const written = last?.[field];
    const isOursAlone = !isNothing(written) && same(written, own);
    // Emptied here after an import had filled it: an edit too.
    if (isOursAlone || (isNothing(own) && isNothing(written))) changes[field] = value;
    else if (isNothing(written) || !same(written, value))
      conflicts.push({ field, here: own ?? null, file: value });
  }
  return { changes, conflicts };
};
