import { PLUGIN_ID } from '../pluginId';
import en from './en.json';
import vi from './vi.json';

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, vi };

const addPrefix = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));

/** The plugin's texts of each language that the admin offers; a language we lack falls back to English. */
export const registerTrads = async ({ locales }: { locales: string[] }) =>
  locales.map((locale) => ({ data: addPrefix(LANGUAGES[locale] ?? {}), locale }));
