import type { Core } from '@strapi/strapi';
import { ACTIONS } from './permissions';

/** Makes the plugin's permissions known, so that roles can be given them. */
export const register = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await strapi.service('admin::permission').actionProvider.registerMany([...ACTIONS]);
};
