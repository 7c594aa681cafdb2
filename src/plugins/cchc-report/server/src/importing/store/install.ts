import type { Core } from '@strapi/strapi';
import { splitBlocks, installing, makeMissing, listMissing } from '../../sources/schema';
import tables from './tables.sql?raw';

const LOCK = 'cchc-report.imports';
const BLOCKS = splitBlocks(tables);

/** Creates the missing tables, columns and indexes of imports. */
export const installImports = async (strapi: Core.Strapi): Promise<void> => {
  await installing(strapi, LOCK, (trx) => makeMissing(trx, BLOCKS));
};

/** Names the missing ones. */
export const missingOfImports = (strapi: Core.Strapi): Promise<readonly string[]> =>
  listMissing(strapi.db.connection, BLOCKS);
