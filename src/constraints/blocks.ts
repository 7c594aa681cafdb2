import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a block of `database/constraints/*.sql` makes; a backfill follows what feeds its column. */
export type BlockKind = 'function' | 'column' | 'trigger' | 'index' | 'backfill';

export interface Block {
  kind: BlockKind;
  /** `cchc_articles_slug_draft`; a column or a trigger after its table: `articles.agency_key`. */
  name: string;
  sql: string;
}

const HEADER = /^-- @(function|column|trigger|index|backfill) (\S+)$/;

const isKind = (word: string | undefined): word is BlockKind =>
  ['function', 'column', 'trigger', 'index', 'backfill'].includes(word ?? '');

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
