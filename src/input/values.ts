/** Largest number of the type `integer` of PostgreSQL, in which Strapi keeps the ids of rows. */
const LARGEST_ID = 2 ** 31 - 1;

/** No list of a body is longer: PostgreSQL takes 65,535 values with one statement, and Strapi lists ids more than once. */
const MOST_ITEMS = 10_000;

/** No body is nested more deeply; records are by far less. */
const DEEPEST = 100;

/** Names under which Strapi's own bodies hold the id of a row, or null for none. */
const ID_NAMES = new Set(['id', 'parent', 'folder', 'destinationFolderId', 'role']);
/** Names under which they hold lists of such ids. */
const ID_LIST_NAMES = new Set(['ids', 'fileIds', 'folderIds', 'roles']);

export interface Refused {
  readonly code: 'invalid_text' | 'value_out_of_range';
  readonly path: readonly string[];
}

type Path = readonly string[];

/** Whether a value names a row: a whole number from 1 to 2,147,483,647, or its digits. */
export const isRowId = (value: unknown): boolean => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= LARGEST_ID;
};

const isNull = (value: unknown): boolean => value === null || value === undefined;

const isIdList = (value: unknown): boolean => Array.isArray(value) && value.every(isRowId);

const isWrongId = (name: string, value: unknown): boolean =>
  !isNull(value) &&
  ((ID_NAMES.has(name) && !isRowId(value)) || (ID_LIST_NAMES.has(name) && !isIdList(value)));

const parseJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
};

/** A form with files holds the description of each, or of the only one, as JSON. */
const unpack = (name: string, value: unknown): unknown => {
  if (name !== 'fileInfo') return value;
  return Array.isArray(value) ? value.map(parseJson) : parseJson(value);
};

const findInEntry = (name: string, value: unknown, path: Path, hasRowIds: boolean): Refused | null => {
  const at = [...path, name];
  if (name.includes('\0')) return { code: 'invalid_text', path };
  // Operators belong in queries: in a body one would become a part of Strapi's statements.
  if (name.startsWith('$')) return { code: 'value_out_of_range', path: at };
  if (hasRowIds && isWrongId(name, value)) return { code: 'value_out_of_range', path: at };
  return findRefused(unpack(name, value), at, hasRowIds);
};

/**
 * Finds the first value, at any depth, that no request to Strapi's own addresses may hold; null when there is none.
 * @param path where the value stands in the body
 * @param hasRowIds whether names such as `id` and `folderIds` hold ids of rows here
 */
export const findRefused = (value: unknown, path: Path, hasRowIds: boolean): Refused | null => {
  if (typeof value === 'string') return value.includes('\0') ? { code: 'invalid_text', path } : null;
  if (typeof value !== 'object' || value === null) return null;
  const isTooMuch = path.length > DEEPEST || (Array.isArray(value) && value.length > MOST_ITEMS);
  if (isTooMuch) return { code: 'value_out_of_range', path: path.slice(0, 1) };
  const entries: [string, unknown][] = Object.entries(value);
  for (const [name, part] of entries) {
    const refused = findInEntry(name, part, path, hasRowIds);
    if (refused !== null) return refused;
  }
  return null;
};
