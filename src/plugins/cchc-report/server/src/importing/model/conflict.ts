import { isDeepStrictEqual } from 'node:util';

/** Values of a record by field, relations by documentId. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** A field that both the file and somebody in the app have changed. */
export interface Conflict {
  readonly field: string;
  /** The value of the existing record. */
  readonly here: unknown;
  /** The value of the file. */
  readonly file: unknown;
  /** The names of attached files that would be lost. */
  readonly attached?: readonly string[];
}

export interface Merge {
  /** Values of the file that replace nothing of somebody's. */
  readonly changes: FieldValues;
  readonly conflicts: readonly Conflict[];
}

/** True if a field is empty. */
export const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Ignores the order of relations, but not of parts. */
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

/** True if two parts are equal in what a file can hold. */
export const samePart = (a: object, b: object): boolean =>
  isDeepStrictEqual(withoutNothing(a), withoutNothing(b));

type Verdict = 'leave' | 'take' | 'conflict';

/**
 * Compares a field with what the last import wrote: only a change in the file is taken, only a change in the app is left, and
 * both are a conflict. A filled field that no import has written counts as changed in the app.
 */
const compareField = (here: unknown, file: unknown, written: unknown): Verdict => {
  if (isNothing(file) || same(here, file)) return 'leave';
  if (isNothing(written)) return isNothing(here) ? 'take' : 'conflict';
  if (same(here, written)) return 'take';
  return same(file, written) ? 'leave' : 'conflict';
};

/** Knowledge of fields that a merge needs. */
interface MergeRules {
  /** A value of the record as it would be read from a file. */
  readonly asRead: (field: string, value: unknown) => unknown;
  /** Names of files attached to parts that the value of the file no longer has. */
  readonly lost: (field: string, value: unknown) => readonly string[];
}

const NO_RULES: MergeRules = { asRead: (_field, value) => value, lost: () => [] };

/**
 * Merges the values of a file into an existing record. An empty cell changes nothing, and an empty field takes the value of
 * the file. A field that was edited since the last import is kept if the file did not change, and is a conflict if it did. A
 * different value is also a conflict if no import has written the field, or if files attached to its parts would be lost.
 * @param last what the last import wrote; null if none did
 */
export const mergeRecord = (
  here: FieldValues,
  file: FieldValues,
  last: FieldValues | null,
  rules: Partial<MergeRules> = {},
): Merge => {
  const { asRead, lost } = { ...NO_RULES, ...rules };
  const changes: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  for (const [field, value] of Object.entries(file)) {
    const own = here[field] ?? null;
    const verdict = compareField(asRead(field, own), value, last?.[field]);
    if (verdict === 'leave') continue;
    const attached = lost(field, value);
    if (verdict === 'take' && attached.length === 0) changes[field] = value;
    else conflicts.push({ field, here: own, file: value, ...(attached.length > 0 ? { attached } : {}) });
  }
  return { changes, conflicts };
};

const isAsShown = (now: Conflict, shown: Conflict): boolean =>
  same(now.here, shown.here) && same(now.file, shown.file) && same(now.attached, shown.attached);

/**
 * The conflicts that a decision does not cover: those that were not shown, and, if it is for the file, those that have changed
 * since.
 */
export const findUncoveredConflicts = (
  now: readonly Conflict[],
  shown: readonly Conflict[],
  takeFile: boolean,
): readonly Conflict[] =>
  now.filter((one) => {
    const before = shown.find(({ field }) => field === one.field);
    return before === undefined || (takeFile && !isAsShown(one, before));
  });
