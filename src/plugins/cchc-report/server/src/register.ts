import type { Core } from '@strapi/strapi';
import { callerAddress } from './middlewares/callerAddress';
import { ACTIONS } from './permissions';

/** Makes the plugin's permissions known, so that roles can be given them, and keeps the address of the caller. */
export const register = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  strapi.server.use(callerAddress);
  await strapi.service('admin::permission').actionProvider.registerMany([...ACTIONS]);
};
