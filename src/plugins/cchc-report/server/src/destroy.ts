import type { Core } from '@strapi/strapi';
import { getService } from './services/getService';

/** Ends what the plugin runs beside the server: the threads that write and check files, and LibreOffice. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await getService(strapi, 'importRunner').stop();
  getService(strapi, 'events').end();
  await Promise.all([getService(strapi, 'threads').stop(), getService(strapi, 'conversion').stop()]);
};
