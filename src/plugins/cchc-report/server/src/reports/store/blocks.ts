import { splitBlocks, type Block } from '../../sources/schema';
import ledger from './ledger.sql?raw';
import rules from './rules.sql?raw';
import tables from './tables.sql?raw';

/**
 * Objects that one version of the plugin added, by its first table: while that table is missing, none of them exists.
 */
export const GROUPS: readonly { readonly first: string; readonly blocks: readonly Block[] }[] = [
  { first: 'cchc_reports', blocks: splitBlocks(`${tables}\n${rules}`) },
  { first: 'cchc_report_ledger', blocks: splitBlocks(ledger) },
];

export const BLOCKS = GROUPS.flatMap(({ blocks }) => blocks);

/** The tables in these files. */
export const TABLES = BLOCKS.filter(({ kind }) => kind === 'table').map(({ name }) => name);
