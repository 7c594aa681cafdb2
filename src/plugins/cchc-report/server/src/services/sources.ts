import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../config';
import { PLUGIN_ID } from '../pluginId';
import { resolveTables, type Missing, type SourceTables } from '../sources';

/** The configured sources as found in this app, looked up once: a content type cannot change while the server runs. */
export const createSourcesService = ({ strapi }: { strapi: Core.Strapi }) => {
  let resolved: Promise<{ tables: SourceTables; missing: readonly Missing[] }> | undefined;
  const resolve = () =>
    (resolved ??= resolveTables(strapi, strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).sources));

  return {
    async tables(): Promise<SourceTables> {
      return (await resolve()).tables;
    },

    /** What is configured but not there; the plugin is not ready until this is empty. */
    async missing(): Promise<readonly Missing[]> {
      return (await resolve()).missing;
    },
  };
};

export type SourcesService = ReturnType<typeof createSourcesService>;
