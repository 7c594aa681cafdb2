import type { PlaceholdersAnswer } from '../../../../../server/src/contract';
import { normalizeExpression, normalizeTable } from './sectionText';

export type Insertable = PlaceholdersAnswer['data'];

/** How an editor shows an expression or a table. */
export interface ChipLook {
  readonly kind: 'figure' | 'table' | 'tag' | 'unknown';
  readonly label: string;
  readonly description: string;
}

export interface ChipWords {
  /** For a figure without a value. */
  readonly none: string;
  readonly figure: string;
  readonly unknown: string;
  /** For a table whose description has not arrived. */
  readonly table: string;
  readonly unknownTable: string;
}

export interface ChipLooks {
  readonly figure: (expression: string) => ChipLook;
  readonly table: (line: string) => ChipLook;
  /** The conditions and loops; null for a text without any. */
  readonly tag: ((source: string) => ChipLook) | null;
}

/** Characters of a value; a list of articles would fill the editor. The description has all of a longer one. */
const LONGEST = 300;

const shorten = (line: string): string =>
  line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;

/** The name of a placeholder, without the filters behind it. */
const nameOf = (expression: string): string => expression.slice(2, -2).split('|')[0]?.trim() ?? '';

/** `values` belong to one section; `known` is null until the server has listed what can be inserted. */
export const createChipLooks = (
  values: Readonly<Record<string, string>>,
  known: Insertable | null,
  words: ChipWords,
): ChipLooks => {
  const figures = new Map(known?.placeholders.map((entry) => [entry.expression, entry]));
  // A filter that no listed expression has changes the form of the value, not what it is.
  const described = new Map(
    known?.placeholders.map((entry) => [nameOf(entry.expression), entry.description]),
  );
  const tables = new Map(known?.tables.map((entry) => [entry.expression, entry.description]));

  const figure = (expression: string): ChipLook => {
    const plain = normalizeExpression(expression);
    const entry = figures.get(expression) ?? figures.get(plain);
    const value = values[expression] ?? values[plain] ?? entry?.value;
    const description = entry?.description ?? described.get(nameOf(plain)) ?? words.figure;
    if (value === undefined && known !== null)
      return { kind: 'unknown', label: expression, description: words.unknown };
    if (value === undefined) return { kind: 'figure', label: '…', description };
    const line = value?.replace(/\s+/g, ' ').trim() ?? '';
    if (line === '') return { kind: 'figure', label: words.none, description };
    const label = shorten(line);
    return { kind: 'figure', label, description: label === line ? description : `${description}: ${line}` };
  };

  const table = (line: string): ChipLook => {
    const description = tables.get(normalizeTable(line));
    if (description === undefined && known !== null)
      return { kind: 'unknown', label: line.trim(), description: words.unknownTable };
    const label = description ?? words.table;
    return { kind: 'table', label, description: label };
  };

  return { figure, table, tag: null };
};
