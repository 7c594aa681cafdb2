import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from './pluginId';
import { getService } from './services/getService';
import { installImports } from './importing/store';
import { placeNewAccounts } from './offices/service/newAccounts';
import { installMembers } from './offices/store';
import { installSchema } from './reports/store';
import { installWork } from './work/store';

/**
 * Says at start which configured sources this app lacks, and makes the tables of the plugin's own; until all is there the
 * plugin is not ready.
 */
export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  for (const { source, reason } of getService(strapi, 'sources').missing()) {
    strapi.log.error(`${PLUGIN_ID}: source "${source}" is configured, but this app has no ${reason}`);
  }
  const restored = await installSchema(strapi);
  if (restored.length > 0)
    strapi.log.warn(`${PLUGIN_ID}: made again in the database: ${restored.join(', ')}`);
  await installImports(strapi);
  await installMembers(strapi, await getService(strapi, 'sources').tables());
  await installWork(strapi);
  const searched = await getService(strapi, 'search').install();
  if (searched.length > 0) strapi.log.info(`${PLUGIN_ID}: made what search reads of: ${searched.join(', ')}`);
  placeNewAccounts(strapi);
  getService(strapi, 'events').listen();
  await getService(strapi, 'logKeeper').start(restored, () => new Date());
  getService(strapi, 'importRunner').start(() => new Date());
};
