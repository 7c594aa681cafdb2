import { PLUGIN_ID } from '../pluginId';
import { requirePermission } from './guarded';

/** For those who may open the records themselves: the answers speak of drafts. */
const ofType = {
  policies: [...requirePermission('read').policies, { name: `plugin::${PLUGIN_ID}.may-read-type` }],
};

/** Routes that help a clerk record. */
export const ENTRY_ROUTES = [
  { method: 'GET', path: '/entry-defaults', handler: 'entry.defaults', config: ofType },
  { method: 'GET', path: '/duplicates', handler: 'entry.duplicates', config: ofType },
  { method: 'GET', path: '/uncounted', handler: 'entry.uncounted', config: ofType },
  // Tells of each type only to those who may open its records.
  { method: 'GET', path: '/incomplete', handler: 'entry.incomplete', config: requirePermission('read') },
] as const;
