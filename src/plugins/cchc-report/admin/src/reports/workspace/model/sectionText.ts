/**
 * A section's text as stored: every line is a block, marked by its first characters; `{{ … }}` stands for a figure.
 */

export const BLOCKS = ['heading', 'subheading', 'item', 'paragraph'] as const;
export type Block = (typeof BLOCKS)[number];

export const MARKERS: Readonly<Record<Block, string>> = {
  heading: '## ',
  subheading: '### ',
  item: '- ',
  paragraph: '',
};

const PLACEHOLDER = /\{\{[^{}\n]*\}\}/g;
const TABLE = /^\s*\[table:[^\]\n]*\]\s*$/;

export interface Line {
  readonly block: Block | 'table';
  /** The number of characters in the marker. */
  readonly marker: number;
}

export const parseLine = (line: string): Line => {
  if (TABLE.test(line)) return { block: 'table', marker: 0 };
  const block = BLOCKS.find((known) => MARKERS[known] !== '' && line.startsWith(MARKERS[known]));
  return block === undefined ? { block: 'paragraph', marker: 0 } : { block, marker: MARKERS[block].length };
};

/** Converts the line to the given block; a table stays a table. */
export const convertLine = (line: string, block: Block): string => {
  const { block: is, marker } = parseLine(line);
  return is === 'table' ? line : MARKERS[block] + line.slice(marker);
};

export interface Placed {
  /** As written, from its first brace to its last. */
  readonly expression: string;
  readonly from: number;
  readonly to: number;
}

export const findPlaceholders = (text: string): readonly Placed[] =>
  [...text.matchAll(PLACEHOLDER)].map((found) => ({
    expression: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));

/**
 * Normalizes the blanks of an expression as the server does: `{{articles.total|cite}}` becomes `{{ articles.total |
 * cite }}`.
 */
export const normalizeExpression = (expression: string): string => {
  const inside = expression
    .slice(2, -2)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\| ?/g, ' | ');
  return `{{ ${inside} }}`;
};

/** Normalizes `[table: plan-objectives]`, which users type with varying blanks and case. */
export const normalizeTable = (line: string): string =>
  line.trim().replace(/^\[table:\s*(.*?)\s*\]$/, '[table: $1]');

/** Finds the range of a place in a text: line and columns from 0, clamped to the text. */
export const toRange = (
  text: string,
  { line, from, to }: { readonly line: number; readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } => {
  const lines = text.split('\n');
  const index = Math.max(0, Math.min(line, lines.length - 1));
  const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  const length = lines[index]?.length ?? 0;
  const toOffset = (column: number) => start + Math.max(0, Math.min(column, length));
  return { from: toOffset(from), to: Math.max(toOffset(from), toOffset(to)) };
};
