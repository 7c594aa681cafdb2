import { PLUGIN_ID } from './pluginId';
import names from './translations/permissions.vi.json';

const UIDS = [
  'read',
  'search',
  'export',
  'check',
  'draft',
  'submit',
  'return',
  'issue',
  'supersede',
  'void',
  'publish',
  'attach',
  'templates',
  'settings',
  'log',
  'import',
] as const;

export type ActionUid = (typeof UIDS)[number];

/** What a role may do in the admin, once; routes name these and the admin page asks for them. */
export const ACTIONS = UIDS.map((uid) => ({
  section: 'plugins' as const,
  displayName: names[uid],
  uid,
  pluginName: PLUGIN_ID,
}));

/** Content API actions that anyone may call from the first start on. */
export const PUBLIC_ACTIONS = [
  `plugin::${PLUGIN_ID}.figures.find`,
  `plugin::${PLUGIN_ID}.search.find`,
  `plugin::${PLUGIN_ID}.readiness.find`,
  `plugin::${PLUGIN_ID}.openapi.find`,
  `plugin::${PLUGIN_ID}.publicReports.find`,
  `plugin::${PLUGIN_ID}.publicReports.findOne`,
  `plugin::${PLUGIN_ID}.publicReports.file`,
] as const;

/** Those who write reports, and those who answer for them. */
export type StaffKind = 'clerk' | 'leader';

/** What the office's staff may do, from the first start on: a clerk writes and submits, a leader returns or issues. */
export const STAFF_ACTIONS: Readonly<Record<StaffKind, readonly ActionUid[]>> = {
  clerk: [
    'read',
    'search',
    'export',
    'check',
    'draft',
    'submit',
    'attach',
    'templates',
    'settings',
    'log',
    'import',
  ],
  leader: [
    'read',
    'search',
    'export',
    'check',
    'return',
    'issue',
    'supersede',
    'void',
    'publish',
    'attach',
    'log',
  ],
};

export const actionId = (uid: ActionUid): string => `plugin::${PLUGIN_ID}.${uid}`;
