import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type Block, readBlocks } from './blocks';
import { startMessage } from '../start/wording';
import { presentObjects } from './present';

/** One installer at a time, also when two processes start on one database. */
const INSTALL_LOCK = 'cchc.constraints';

const STATE = 'cchc.constraints';

/** What could not be made; empty when the database keeps every rule. */
export interface ConstraintsState {
  missing: string[];
}

const run = async (trx: Knex.Transaction, block: Block): Promise<string | undefined> => {
  try {
    await trx.transaction((savepoint) => savepoint.raw(block.sql));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** The text of a function as PostgreSQL keeps it: what stands between the dollar quotes. */
const functionSource = ({ sql }: Block): string | undefined => /(\$\w*\$)([\s\S]*)\1/.exec(sql)?.[2];

/** A backfill runs when the column or a trigger that feeds its table has just been made. */
const isDue = (
  block: Block,
  present: ReadonlyMap<string, string | null>,
  made: readonly string[],
): boolean => {
  if (block.kind === 'function') return present.get(block.name) !== functionSource(block);
  if (block.kind !== 'backfill') return !present.has(block.name);
  return made.some(
    (name) => name.startsWith(`${block.name}.`) || name.startsWith(`${block.name}_agency_lnk.`),
  );
};

/**
 * Makes what Strapi's schema sync cannot express (database/constraints): columns kept by triggers, unique and
 * figure indexes. What is there is left alone, so that a start takes no lock on a table in use. What cannot be
 * made (duplicates in an old database) is logged and kept in `cchc.constraints`, and the app is not ready.
 */
export const installConstraints = async (strapi: Core.Strapi): Promise<ConstraintsState> => {
  const blocks = readBlocks(join(strapi.dirs.app.root, 'database', 'constraints'));
  const failures = new Map<string, string>();
  const missing = await strapi.db.connection.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [INSTALL_LOCK]);
    const present = await presentObjects(trx);
    const made: string[] = [];
    for (const block of blocks.filter(({ kind }) => kind !== 'backfill' && kind !== 'index')) {
      if (!isDue(block, present, made)) continue;
      const failure = await run(trx, block);
      if (failure === undefined) made.push(block.name);
      else failures.set(block.name, failure);
    }
    // The keys must be right before an index may judge them unique.
    for (const block of blocks.filter(({ kind }) => kind === 'backfill' || kind === 'index')) {
      if (!isDue(block, present, made)) continue;
      const failure = await run(trx, block);
      if (failure !== undefined) failures.set(block.name, failure);
    }
    const after = await presentObjects(trx);
    return blocks.filter(({ kind, name }) => kind !== 'backfill' && !after.has(name)).map(({ name }) => name);
  });
  for (const [name, reason] of failures)
    strapi.log.error(startMessage('constraint_failed', { name, reason }));
  const state: ConstraintsState = { missing: [...new Set([...missing, ...failures.keys()])] };
  strapi.config.set(STATE, state);
  return state;
};

/** As the last start found it. */
export const constraintsState = (strapi: Core.Strapi): ConstraintsState =>
  strapi.config.get<ConstraintsState>(STATE, { missing: [] });
