import type { Core } from '@strapi/strapi';
import { callerAddress } from './middlewares/callerAddress';
import { ACTIONS } from './permissions';
import { getService } from './services/getService';

/** Registers the plugin's permissions, the migrations of its tables, and the middleware that keeps the caller's address. */
export const register = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  strapi.server.use(callerAddress);
  // Without a database, as for `npm run types`, nothing calls the hook.
  strapi.hook('strapi::content-types.beforeSync').register(() => getService(strapi, 'schemaUpgrade').run());
  await strapi.service('admin::permission').actionProvider.registerMany([...ACTIONS]);
};
