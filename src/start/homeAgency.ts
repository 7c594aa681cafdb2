import type { Core } from '@strapi/strapi';
import { given } from './settings';

interface Settings {
  get(): Promise<{ homeAgency: string | null }>;
  set(settings: { homeAgency: string }): Promise<unknown>;
}

/** `HOME_AGENCY`, the slug of the office that the system is for: kept in the plugin's settings, where everything reads it. */
export const setHomeAgency = async (strapi: Core.Strapi): Promise<void> => {
  const slug = given('HOME_AGENCY');
  const settings: Settings | undefined = strapi.plugins['cchc-report']?.service('settings');
  if (slug === undefined || settings === undefined) return;
  if ((await settings.get()).homeAgency !== slug) await settings.set({ homeAgency: slug });
};
