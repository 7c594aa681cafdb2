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
  /** Names of the files that were attached here and would go. */
  readonly attached?: readonly string[];
}

export interface Merge {
  /** What of the file may be taken over without losing anything of anybody's. */
  readonly changes: FieldValues;
  readonly conflicts: readonly Conflict[];
}

export const isNothing = (value: unknown): boolean =>
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

/** Whether two parts say the same, as far as a file can say it. */
export const samePart = (a: object, b: object): boolean =>
  isDeepStrictEqual(withoutNothing(a), withoutNothing(b));

type Verdict = 'leave' | 'take' | 'conflict';

/**
 * Who changed a field since an import wrote it last: nobody, the file alone, somebody here alone, or both. A field that no
 * import has filled is somebody's here as soon as anything stands in it.
 */
const verdictOn = (here: unknown, file: unknown, written: unknown): Verdict => {
  if (isNothing(file) || same(here, file)) return 'leave';
  if (isNothing(written)) return isNothing(here) ? 'take' : 'conflict';
  if (same(here, written)) return 'take';
  return same(file, written) ? 'leave' : 'conflict';
};

/** What the values of a record do not tell by themselves. */
interface MergeRules {
  /** A value that is here as a file that holds it is understood. */
  readonly asRead: (field: string, value: unknown) => unknown;
  /** Names of what is attached here to parts of a field that its value in the file no longer has. */
  readonly lost: (field: string, value: unknown) => readonly string[];
}

const NO_RULES: MergeRules = { asRead: (_field, value) => value, lost: () => [] };

/**
 * What a file brings to a record that is there. A cell in which nothing stands says nothing; a field of which nothing is
 * here takes what the file has; a field that was edited here since the last import keeps what it has when the file did not
 * change, and is a conflict when it did. So is one of a record that no import has ever written, and one to whose parts
 * somebody has attached what the file would take away.
 * @param last what the last import wrote; null when none has
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
    const verdict = verdictOn(asRead(field, own), value, last?.[field]);
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
 * The conflicts that a decision does not cover: those that were not there when it was taken, and, where the file is to be
 * taken, those of which something else is here now.
 */
export const uncovered = (
  now: readonly Conflict[],
  shown: readonly Conflict[],
  takeFile: boolean,
): readonly Conflict[] =>
  now.filter((one) => {
    const before = shown.find(({ field }) => field === one.field);
    return before === undefined || (takeFile && !isAsShown(one, before));
  });
