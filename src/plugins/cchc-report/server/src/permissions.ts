import { PLUGIN_ID } from './pluginId';
import names from './translations/permissions.vi.json';

/** What a role may do in the admin, once; routes name these and the admin page asks for them. */
export const ACTIONS = [
  { section: 'plugins', displayName: names.read, uid: 'read', pluginName: PLUGIN_ID },
  { section: 'plugins', displayName: names.export, uid: 'export', pluginName: PLUGIN_ID },
  { section: 'plugins', displayName: names.check, uid: 'check', pluginName: PLUGIN_ID },
] as const;

export type ActionUid = (typeof ACTIONS)[number]['uid'];

/** Content API actions that anyone may call from the first start on. */
export const PUBLIC_ACTIONS = [
  `plugin::${PLUGIN_ID}.figures.find`,
  `plugin::${PLUGIN_ID}.readiness.find`,
] as const;

/** What everybody of the office's staff may do, from the first start on. */
export const STAFF_ACTIONS: readonly ActionUid[] = ['read', 'export', 'check'];

export const actionId = (uid: ActionUid): string => `plugin::${PLUGIN_ID}.${uid}`;
