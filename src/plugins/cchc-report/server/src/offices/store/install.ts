import type { Core } from '@strapi/strapi';
import { findAgency, queryOn, storedSettings, type SourceTables } from '../../sources';
import { installing, listMissing, makeMissing, splitBlocks } from '../../sources/schema';
import { admitAccounts } from './members';
import tables from './tables.sql?raw';

const LOCK = 'cchc-report.offices';
const BLOCKS = splitBlocks(tables);

/**
 * Creates the missing tables of offices. In a database from the time before accounts had offices, every account becomes a member of
 * the home agency, once.
 */
export const installMembers = async (strapi: Core.Strapi, sources: SourceTables): Promise<void> => {
  await installing(strapi, LOCK, async (trx) => {
    const missing = await makeMissing(trx, BLOCKS);
    if (!missing.includes('cchc_members')) return;
    const query = queryOn({ raw: (sql, bindings) => trx.raw(sql, bindings) });
    const { homeAgency } = await storedSettings(query);
    const home = typeof homeAgency === 'string' ? await findAgency(query, sources, homeAgency) : null;
    if (home !== null) await admitAccounts(query, home.documentId);
  });
};

/** Names the missing ones. */
export const missingOfMembers = (strapi: Core.Strapi): Promise<readonly string[]> =>
  listMissing(strapi.db.connection, BLOCKS);
