import type { Core } from '@strapi/strapi';
import { version } from '../../../package.json';
import { fillTemplate } from '../domain/vi';
import { MIGRATIONS } from '../migrations';
import { NewerDatabase, type SchemaPart, upgradeSchema } from '../migrations/upgrade';
import words from '../translations/migrations.vi.json';
import { PLUGIN_ID } from '../pluginId';

/** The first of the plugin's tables, since its first version. */
const FIRST_TABLE = 'cchc_reports';

/** Migrates the plugin's own tables before Strapi syncs the schema, unless the app does it together with its own. */
export const createSchemaUpgradeService = ({ strapi }: { strapi: Core.Strapi }) => {
  const part: SchemaPart = { name: PLUGIN_ID, version, migrations: MIGRATIONS, firstTable: FIRST_TABLE };
  let isLent = false;

  return {
    /** Hands the migrations to an app that runs them within its own upgrade. */
    lend(): SchemaPart {
      isLent = true;
      return part;
    },

    /** @throws Error with one Vietnamese line if a newer version changed the database */
    async run(): Promise<void> {
      if (isLent) return;
      try {
        for (const { number, what } of await upgradeSchema(strapi.db.connection, [part]))
          strapi.log.info(`${PLUGIN_ID}: ${number}. ${what}`);
      } catch (error) {
        if (!(error instanceof NewerDatabase)) throw error;
        throw new Error(fillTemplate(words.newer, error.values), { cause: error });
      }
    },
  };
};
