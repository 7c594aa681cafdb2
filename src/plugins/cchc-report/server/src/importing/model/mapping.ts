import type { ReadCell, ReadRow } from './cell';
import type { ImportType } from './fields';
import { foldName } from './folded';
import headings from './headings.vi.json';

/** The column, from 0, of each field that is read. */
export type Mapping = Readonly<Record<string, number>>;

/** The heading row, and the fields of the columns as far as their headings tell. */
export interface Guess {
  /** The number of the heading row. */
  readonly headerRow: number;
  readonly mapping: Mapping;
}

/** Rows in which headings are looked for: titles, agencies and dates may be above a table. */
const ROWS_SEARCHED = 20;
/** Shorter words occur in many headings: "Số", "Mã". */
const SHORTEST_PART = 5;

const OTHERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = headings;

/** Letters of a cell that are compared; no heading is longer. */
const LONGEST_HEADING = 300;

/** Folds a heading without its marks and explanations: "Ngày đăng (dd/mm/yyyy) *". */
export const foldHeading = (cell: ReadCell): string =>
  typeof cell === 'string' ? foldName(cell.slice(0, LONGEST_HEADING).replace(/\([^)]*\)/g, ' ')) : '';

interface NamedField {
  readonly field: string;
  readonly names: readonly string[];
}

/** The possible headings of each field, the most specific first. */
export const fieldHeadings = ({ name: type, fields }: ImportType): readonly NamedField[] =>
  fields.map(({ name, label }) => ({
    field: name,
    names: [label, name, ...(OTHERS[type]?.[name] ?? [])].map(foldName),
  }));

interface Match {
  readonly field: string;
  readonly column: number;
  /** Higher is better. */
  readonly score: number;
}

/** The score of a heading that is a name of the field, plus up to 100 by the position of that name. */
const EXACT = 900;

const addSpaces = (text: string): string => ` ${text} `;

const scoreHeading = (heading: string, names: readonly string[]): number => {
  const exact = names.indexOf(heading);
  if (exact >= 0) return EXACT + 100 - exact;
  const words = addSpaces(heading);
  let longest = 0;
  for (const name of names) {
    const shorter = Math.min(name.length, heading.length);
    if (shorter <= longest || shorter < SHORTEST_PART) continue;
    const isPart =
      name.length <= heading.length ? words.includes(addSpaces(name)) : addSpaces(name).includes(words);
    if (isPart) longest = shorter;
  }
  return longest;
};

/** Takes the best matches first, each field and each column once. */
const chooseMatches = (matches: readonly Match[], key: readonly string[]): Mapping => {
  const mapping = new Map<string, number>();
  const columns = new Map<number, string>();
  const best = [...matches].sort((a, b) => b.score - a.score || a.column - b.column);
  const take = ({ field, column }: Match): void => {
    mapping.set(field, column);
    columns.set(column, field);
  };
  for (const match of best) if (!mapping.has(match.field) && !columns.has(match.column)) take(match);
  // The key must have columns: "Nội dung" holds the title of a meeting if no other column does.
  for (const match of best.filter(({ score }) => score >= EXACT)) {
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
    const heading = foldHeading(cell);
    if (heading === '') return [];
    return fields
      .map(({ field, names }) => ({ field, column, score: scoreHeading(heading, names) }))
      .filter(({ score }) => score > 0);
  });
  const mapping = chooseMatches(matches, key);
  const score = Object.entries(mapping).reduce((sum, [field, column]) => {
    const match = matches.find((one) => one.field === field && one.column === column);
    return sum + ((match?.score ?? 0) >= EXACT ? 2 : 1);
  }, 0);
  return { mapping, score };
};

/**
 * Guesses the heading row, whose cells fit the headings of the type best, and the fields of its columns.
 * @param headerRow the number of the heading row, if it is known
 */
export const guessMapping = (type: ImportType, rows: readonly ReadRow[], headerRow?: number): Guess => {
  const fields = fieldHeadings(type);
  const searched =
    headerRow === undefined
      ? rows.slice(0, ROWS_SEARCHED)
      : rows.filter(({ number }) => number === headerRow);
  let best: Guess = { headerRow: headerRow ?? rows[0]?.number ?? 1, mapping: {} };
  let most = 0;
  for (const row of searched) {
    const { mapping, score } = guessRow(fields, type.key, row);
    if (score <= most) continue;
    most = score;
    best = { headerRow: row.number, mapping };
  }
  return best;
};

/** How well a sheet fits the headings of a type; the sheet to read is the one with most. */
export const likeness = (type: ImportType, rows: readonly ReadRow[]): number => {
  const fields = fieldHeadings(type);
  return Math.max(0, ...rows.slice(0, ROWS_SEARCHED).map((row) => guessRow(fields, type.key, row).score));
};
