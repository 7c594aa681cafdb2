/** Largest PostgreSQL `integer`, the type of Strapi's row ids. */
const LARGEST_ID = 2 ** 31 - 1;

/** Longest list in a body. PostgreSQL accepts 65,535 values per statement, and Strapi uses id lists more than once. */
const MOST_ITEMS = 10_000;

/** Deepest nesting of a body; records need far less. */
const DEEPEST = 100;

/** Names of single row ids in Strapi's bodies; null means none. */
const ID_NAMES = new Set(['id', 'parent', 'folder', 'destinationFolderId', 'role']);
/** Names of lists of row ids. */
const ID_LIST_NAMES = new Set(['ids', 'fileIds', 'folderIds', 'roles']);

export interface Refused {
  readonly code: 'invalid_text' | 'value_out_of_range';
  readonly path: readonly string[];
}

type Path = readonly string[];

/** True for a valid row id: an integer from 1 to 2,147,483,647, or its digits. */
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

/** A form with files describes each file, or the only one, as JSON. */
const unpack = (name: string, value: unknown): unknown => {
  if (name !== 'fileInfo') return value;
  return Array.isArray(value) ? value.map(parseJson) : parseJson(value);
};

const findInEntry = (name: string, value: unknown, path: Path, hasRowIds: boolean): Refused | null => {
  const at = [...path, name];
  if (name.includes('\0')) return { code: 'invalid_text', path };
  // Operators belong in queries; in a body they would become part of Strapi's SQL.
  if (name.startsWith('$')) return { code: 'value_out_of_range', path: at };
  if (hasRowIds && isWrongId(name, value)) return { code: 'value_out_of_range', path: at };
  return findRefused(unpack(name, value), at, hasRowIds);
};

/**
 * Finds the first value at any depth that no Strapi route accepts; null if there is none.
 * @param path position of the value in the body
 * @param hasRowIds true if names such as `id` and `folderIds` are row ids here
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
