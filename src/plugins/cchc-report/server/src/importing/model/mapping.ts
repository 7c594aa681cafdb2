import type { ReadCell, ReadRow } from './cell';
import type { ImportType } from './fields';
import { folded } from './folded';
import headings from './headings.vi.json';

/** Which column, from 0, each field is read from; a field that is not named has none. */
export type Mapping = Readonly<Record<string, number>>;

/** Where the headings stand, and what the columns are about as far as they say so. */
export interface Guess {
  /** The number of the row with the headings. */
  readonly headerRow: number;
  readonly mapping: Mapping;
}

/** Titles, agencies and days that people put above a table. */
const ROWS_LOOKED_AT = 20;
/** Shorter words are part of many others: "Số", "Mã". */
const SHORTEST_PART = 5;

const OTHERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = headings;

/** Letters of a cell that are looked at: a longer text is no heading. */
const LONGEST_HEADING = 300;

/** A heading without what marks it as required or explains it: "Ngày đăng (dd/mm/yyyy) *". */
export const headingOf = (cell: ReadCell): string =>
  typeof cell === 'string' ? folded(cell.slice(0, LONGEST_HEADING).replace(/\([^)]*\)/g, ' ')) : '';

interface NamedField {
  readonly field: string;
  readonly names: readonly string[];
}

/** What the columns of a type are called, the surest name first. */
export const namedFields = ({ name: type, fields }: ImportType): readonly NamedField[] =>
  fields.map(({ name, label }) => ({
    field: name,
    names: [label, name, ...(OTHERS[type]?.[name] ?? [])].map(folded),
  }));

interface Match {
  readonly field: string;
  readonly column: number;
  /** The higher, the surer. */
  readonly score: number;
}

/** Of a heading that says the name of a field, the less the later that name stands among the field's. */
const EXACT = 900;

const spaced = (text: string): string => ` ${text} `;

const scoreOf = (heading: string, names: readonly string[]): number => {
  const exact = names.indexOf(heading);
  if (exact >= 0) return EXACT + 100 - exact;
  const words = spaced(heading);
  let longest = 0;
  for (const name of names) {
    const shorter = Math.min(name.length, heading.length);
    if (shorter <= longest || shorter < SHORTEST_PART) continue;
    const isPart =
      name.length <= heading.length ? words.includes(spaced(name)) : spaced(name).includes(words);
    if (isPart) longest = shorter;
  }
  return longest;
};

/** The surest matches first; each field and each column once. */
const chosen = (matches: readonly Match[], key: readonly string[]): Mapping => {
  const mapping = new Map<string, number>();
  const columns = new Map<number, string>();
  const surest = [...matches].sort((a, b) => b.score - a.score || a.column - b.column);
  const take = ({ field, column }: Match): void => {
    mapping.set(field, column);
    columns.set(column, field);
  };
  for (const match of surest) if (!mapping.has(match.field) && !columns.has(match.column)) take(match);
  // Without its key a record cannot be told from others: "Nội dung" is what a meeting is called where nothing else is.
  for (const match of surest.filter(({ score }) => score >= EXACT)) {
    const { field, column } = match;
    const holder = columns.get(column) ?? '';
    if (!key.includes(field) || mapping.has(field) || key.includes(holder)) continue;
    mapping.delete(holder);
    take(match);
  }
  return Object.fromEntries(mapping);
};

const guessRow = (
  fields: readonly NamedField[],
  key: readonly string[],
  { cells }: ReadRow,
): { mapping: Mapping; score: number } => {
  const matches = cells.flatMap((cell, column): Match[] => {
    const heading = headingOf(cell);
    if (heading === '') return [];
    return fields
      .map(({ field, names }) => ({ field, column, score: scoreOf(heading, names) }))
      .filter(({ score }) => score > 0);
  });
  const mapping = chosen(matches, key);
  const score = Object.entries(mapping).reduce((sum, [field, column]) => {
    const match = matches.find((one) => one.field === field && one.column === column);
    return sum + ((match?.score ?? 0) >= EXACT ? 2 : 1);
  }, 0);
  return { mapping, score };
};

/**
 * The row among the first ones whose words are most like the type's headings, and what its columns are about.
 * @param headerRow the number of the row, where it is known
 */
export const guessMapping = (type: ImportType, rows: readonly ReadRow[], headerRow?: number): Guess => {
  const fields = namedFields(type);
  const lookedAt =
    headerRow === undefined
      ? rows.slice(0, ROWS_LOOKED_AT)
      : rows.filter(({ number }) => number === headerRow);
  let best: Guess = { headerRow: headerRow ?? rows[0]?.number ?? 1, mapping: {} };
  let most = 0;
  for (const row of lookedAt) {
    const { mapping, score } = guessRow(fields, type.key, row);
    if (score <= most) continue;
    most = score;
    best = { headerRow: row.number, mapping };
  }
  return best;
};

/** How many headings of a type a sheet seems to have: the sheet to read is the one with most. */
export const likeness = (type: ImportType, rows: readonly ReadRow[]): number => {
  const fields = namedFields(type);
  return Math.max(0, ...rows.slice(0, ROWS_LOOKED_AT).map((row) => guessRow(fields, type.key, row).score));
};
