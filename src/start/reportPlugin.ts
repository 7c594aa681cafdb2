import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readSetting } from './settings';

/** Location of the report plugin; the app runs without it until it is built. */
export const REPORT_PLUGIN = './src/plugins/cchc-report';

export const isReportPluginBuilt = (): boolean => existsSync(resolve(REPORT_PLUGIN, 'dist/server/index.js'));

interface Settings {
  get(): Promise<{ homeAgency: string | null }>;
  set(settings: { homeAgency: string }): Promise<unknown>;
}

/**
 * Stores `HOME_AGENCY`, the slug of the office this system serves, in the plugin's settings, where everything reads
 * it.
 */
export const setHomeAgency = async (strapi: Core.Strapi): Promise<void> => {
  const slug = readSetting('HOME_AGENCY');
  const settings: Settings | undefined = strapi.plugins['cchc-report']?.service('settings');
  if (slug === undefined || settings === undefined) return;
  if ((await settings.get()).homeAgency !== slug) await settings.set({ homeAgency: slug });
};
