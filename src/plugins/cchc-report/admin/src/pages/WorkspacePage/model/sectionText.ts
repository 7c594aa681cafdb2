/** A section's text as it is kept: every line a block, told by what it begins with; `{{ … }}` stands for a figure. */

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
  /** Of the characters that say so. */
  readonly marker: number;
}

export const parseLine = (line: string): Line => {
  if (TABLE.test(line)) return { block: 'table', marker: 0 };
  const block = BLOCKS.find((known) => MARKERS[known] !== '' && line.startsWith(MARKERS[known]));
  return block === undefined ? { block: 'paragraph', marker: 0 } : { block, marker: MARKERS[block].length };
};

/** The line as another block; a table stays one. */
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

/** An expression with its blanks as the server writes them: `{{articles.total|cite}}` is `{{ articles.total | cite }}`. */
export const normalizeExpression = (expression: string): string => {
  const inside = expression
    .slice(2, -2)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\| ?/g, ' | ');
  return `{{ ${inside} }}`;
};

/** `[table: plan-objectives]` without what one types differently. */
export const normalizeTable = (line: string): string =>
  line.trim().replace(/^\[table:\s*(.*?)\s*\]$/, '[table: $1]');

/** Where a place in a text lies: line and columns from 0; what is beyond the text is brought back into it. */
export const toRange = (
  text: string,
  { line, from, to }: { readonly line: number; readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } => {
  const lines = text.split('\n');
  const index = Math.max(0, Math.min(line, lines.length - 1));
  const start = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  const length = lines[index]?.length ?? 0;
  const within = (column: number) => start + Math.max(0, Math.min(column, length));
  return { from: within(from), to: Math.max(within(from), within(to)) };
};
