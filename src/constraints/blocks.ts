import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = ['collation', 'order', 'function', 'column', 'trigger', 'index', 'backfill'] as const;

/** What a block of `database/constraints/*.sql` makes; an order is a column's collation, a backfill follows what feeds its column. */
export type BlockKind = (typeof KINDS)[number];

export interface Block {
  kind: BlockKind;
  /** `cchc_articles_slug_draft`; a column or a trigger after its table: `articles.agency_key`; an order after both: `articles.title.cchc_vi`. */
  name: string;
  sql: string;
}

const HEADER = new RegExp(`^-- @(${KINDS.join('|')}) (\\S+)$`);

const isKind = (word: string | undefined): word is BlockKind => KINDS.some((kind) => kind === word);

/** Cuts one file into its blocks: a block goes from its `-- @kind name` line to the next one. */
export const parseBlocks = (text: string): Block[] => {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const [, kind, name] = HEADER.exec(line) ?? [];
    const current = blocks.at(-1);
    if (isKind(kind) && name !== undefined) blocks.push({ kind, name, sql: '' });
    else if (current !== undefined) current.sql += `${line}\n`;
  }
  return blocks;
};

/** All blocks under a folder, in the order of the files' names. */
export const readBlocks = (folder: string): Block[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .flatMap((file) => parseBlocks(readFileSync(join(folder, file), 'utf8')));
