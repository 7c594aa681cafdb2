import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from './pluginId';
import { getService } from './services/getService';

/** Says at start which configured sources this app lacks; until they are there the plugin is not ready. */
export const bootstrap = ({ strapi }: { strapi: Core.Strapi }): void => {
  for (const { source, reason } of getService(strapi, 'sources').missing()) {
    strapi.log.error(`${PLUGIN_ID}: source "${source}" is configured, but this app has no ${reason}`);
  }
};
