import type { Core } from '@strapi/strapi';
import { blocksOf, installing, makeMissing, missingOf } from '../schema';
import rules from './rules.sql?raw';
import tables from './tables.sql?raw';

const LOCK = 'cchc-report.schema';
const FIRST_TABLE = 'cchc_reports';
const BLOCKS = blocksOf(`${tables}\n${rules}`);

/**
 * Makes what lacks of the plugin's own tables; a trigger that somebody switched off counts as lacking and is made anew.
 * @returns what was made in a database that had the tables already
 */
export const installSchema = (strapi: Core.Strapi): Promise<readonly string[]> =>
  installing(strapi, LOCK, async (trx) => {
    const made = await makeMissing(trx, BLOCKS);
    return made.includes(FIRST_TABLE) ? [] : made;
  });

/** What lacks of the schema now; nothing when the database keeps every rule. */
export const missingOfSchema = (strapi: Core.Strapi): Promise<readonly string[]> =>
  missingOf(strapi.db.connection, BLOCKS);
