import type { Core } from '@strapi/strapi';
import { installing, listMissing, makeMissing, splitBlocks } from '../../sources/schema';
import tables from './tables.sql?raw';

const LOCK = 'cchc-report.work';
const BLOCKS = splitBlocks(tables);

/** Creates the missing tables of work. */
export const installWork = async (strapi: Core.Strapi): Promise<void> => {
  await installing(strapi, LOCK, (trx) => makeMissing(trx, BLOCKS));
};

/** Names the missing ones. */
export const missingOfWork = (strapi: Core.Strapi): Promise<readonly string[]> =>
  listMissing(strapi.db.connection, BLOCKS);
