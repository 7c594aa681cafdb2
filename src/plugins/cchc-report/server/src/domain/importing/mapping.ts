import type { ReadCell, ReadRow } from './cell';
import type { ImportField, ImportType } from './fields';
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

/** A heading without what marks it as required or explains it: "Ngày đăng (dd/mm/yyyy) *". */
const headingOf = (cell: ReadCell): string =>
  typeof cell === 'string' ? folded(cell.replace(/\([^)]*\)/g, ' ')) : '';

const namesOf = ({ name: type }: ImportType, { name, label }: ImportField): readonly string[] =>
  [label, name, ...(OTHERS[type]?.[name] ?? [])].map(folded);

interface Match {
  readonly field: string;
  readonly column: number;
  /** The higher, the surer. */
  readonly score: number;
}

const scoreOf = (heading: string, names: readonly string[]): number => {
  const exact = names.indexOf(heading);
  if (exact >= 0) return 1000 - exact;
  const parts = names.filter(
    (name) =>
      (name.length >= SHORTEST_PART && ` ${heading} `.includes(` ${name} `)) ||
      (heading.length >= SHORTEST_PART && ` ${name} `.includes(` ${heading} `)),
  );
  return Math.max(0, ...parts.map((name) => Math.min(name.length, heading.length)));
};

/** The surest matches first; each field and each column once. */
const chosen = (matches: readonly Match[]): Mapping => {
  const mapping: Record<string, number> = {};
  const columns = new Set<number>();
  const surest = [...matches].sort((a, b) => b.score - a.score || a.column - b.column);
  for (const { field, column } of surest) {
    if (field in mapping || columns.has(column)) continue;
    mapping[field] = column;
    columns.add(column);
  }
  return mapping;
};

const guessRow = (type: ImportType, { cells }: ReadRow): { mapping: Mapping; score: number } => {
  const matches = cells.flatMap((cell, column): Match[] => {
    const heading = headingOf(cell);
    if (heading === '') return [];
    return type.fields
      .map((field) => ({ field: field.name, column, score: scoreOf(heading, namesOf(type, field)) }))
      .filter(({ score }) => score > 0);
  });
  const mapping = chosen(matches);
  const score = Object.entries(mapping).reduce((sum, [field, column]) => {
    const match = matches.find((one) => one.field === field && one.column === column);
    return sum + ((match?.score ?? 0) >= 900 ? 2 : 1);
  }, 0);
  return { mapping, score };
};

/**
 * The row among the first ones whose words are most like the type's headings, and what its columns are about.
 * @param headerRow the number of the row, where it is known
 */
export const guessMapping = (type: ImportType, rows: readonly ReadRow[], headerRow?: number): Guess => {
  const lookedAt =
    headerRow === undefined
      ? rows.slice(0, ROWS_LOOKED_AT)
      : rows.filter(({ number }) => number === headerRow);
  let best: Guess = { headerRow: headerRow ?? rows[0]?.number ?? 1, mapping: {} };
  let most = 0;
  for (const row of lookedAt) {
    const { mapping, score } = guessRow(type, row);
    if (score <= most) continue;
    most = score;
    best = { headerRow: row.number, mapping };
  }
  return best;
};

/** How many headings of a type a sheet seems to have: the sheet to read is the one with most. */
export const likeness = (type: ImportType, rows: readonly ReadRow[]): number =>
  Math.max(0, ...rows.slice(0, ROWS_LOOKED_AT).map((row) => guessRow(type, row).score));
