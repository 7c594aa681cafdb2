import type { Core } from '@strapi/strapi';
import type { PluginConfig } from '../config';
import { ReportError } from '../domain/errors';
import { PLUGIN_ID } from '../pluginId';
import { existingColumns, resolveTables, type Missing, type SourceTables } from '../sources';

/** The configured sources in this app. */
export const createSourcesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const config = () => strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`).sources;
  let found: Promise<SourceTables> | undefined;

  const find = async (): Promise<SourceTables> => {
    const { tables, missing } = resolveTables(strapi, config(), await existingColumns(strapi));
    const [first] = missing;
    if (first !== undefined) throw new ReportError('source_missing', { ...first });
    return tables;
  };

  return {
    /**
     * Looked up at the first request, after the app has created its columns, and then cached: content types do not
     * change while the server runs.
     * @throws ReportError `source_missing`
     */
    tables(): Promise<SourceTables> {
      found ??= find().catch((error: unknown) => {
        found = undefined;
        throw error;
      });
      return found;
    },

    /** Configured types and fields that do not exist; the plugin is not ready until this is empty. */
    missing(): readonly Missing[] {
      return resolveTables(strapi, config(), new Set()).missing;
    },
  };
};
