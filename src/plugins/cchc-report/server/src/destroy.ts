import type { Core } from '@strapi/strapi';
import { getService } from './services/getService';

/** Ends what the plugin started: the threads that write files. */
export const destroy = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await getService(strapi, 'rendering').stop();
};
