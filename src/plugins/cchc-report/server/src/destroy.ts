import type { Core } from '@strapi/strapi';
import { getService } from './services/getService';

/** Ends what the plugin runs beside the server: the threads that write and check files, LibreOffice, and the
 * connection by which the version of the data is read. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await getService(strapi, 'importRunner').stop();
  getService(strapi, 'events').end();
  await getService(strapi, 'logKeeper').stop();
  await Promise.all([
    getService(strapi, 'threads').stop(),
    getService(strapi, 'conversion').stop(),
    getService(strapi, 'dataVersion').stop(),
  ]);
};
