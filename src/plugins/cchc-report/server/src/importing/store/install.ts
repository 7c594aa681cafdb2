import type { Core } from '@strapi/strapi';
import { blocksOf, installing, makeMissing, missingOf } from '../../sources/schema';
import tables from './tables.sql?raw';

const LOCK = 'cchc-report.imports';
const BLOCKS = blocksOf(tables);

/** Makes what lacks of the tables of imports. */
export const installImports = async (strapi: Core.Strapi): Promise<void> => {
  await installing(strapi, LOCK, (trx) => makeMissing(trx, BLOCKS));
};

/** What lacks of them now. */
export const missingOfImports = (strapi: Core.Strapi): Promise<readonly string[]> =>
  missingOf(strapi.db.connection, BLOCKS);
