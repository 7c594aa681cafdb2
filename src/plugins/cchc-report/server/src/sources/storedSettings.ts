import { PLUGIN_ID } from '../pluginId';
import type { Query } from './query';

/** The plugin's settings in Strapi's store under `settings`; empty before anything is set. */
export const storedSettings = async (query: Query): Promise<Readonly<Record<string, unknown>>> => {
  const [row] = await query<{ value: string }>(
    'select value from strapi_core_store_settings where key = :key limit 1',
    { key: `plugin_${PLUGIN_ID}_settings` },
  );
  return row === undefined ? {} : (JSON.parse(row.value) as Readonly<Record<string, unknown>>);
};
