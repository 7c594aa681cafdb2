import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../pluginId';
import { storedSettings, type Query } from '../sources';

export interface Settings {
  /** Slug of the default agency; null until one is set. */
  readonly homeAgency: string | null;
}

const defaults = { homeAgency: null } satisfies Settings;

/** Reads the settings on the caller's connection: a caller that holds one must not wait for a second. */
export const readSettings = async (query: Query): Promise<Settings> => ({
  ...defaults,
  ...(await storedSettings(query)),
});

/** The settings of the whole system, stored in the database; the app sets them too. */
export const createSettingsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const store = () => strapi.store({ type: 'plugin', name: PLUGIN_ID });

  return {
    async get(): Promise<Settings> {
      const stored = (await store().get({ key: 'settings' })) as Partial<Settings> | null;
      return { ...defaults, ...stored };
    },

    async set(settings: Partial<Settings>): Promise<Settings> {
      const next = { ...(await this.get()), ...settings };
      await store().set({ key: 'settings', value: next });
      return next;
    },
  };
};
