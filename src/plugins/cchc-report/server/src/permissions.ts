import { PLUGIN_ID } from './pluginId';
import names from './translations/permissions.vi.json';

/** A clerk writes reports and submits them, a leader returns or issues them. */
export type StaffKind = 'clerk' | 'leader';

const EVERYONE: readonly StaffKind[] = ['clerk', 'leader'];

/** The actions of roles in the admin, and the staff who may do them from the first start on. */
const STAFF = {
  read: EVERYONE,
  search: EVERYONE,
  export: EVERYONE,
  check: EVERYONE,
  draft: ['clerk'],
  submit: ['clerk'],
  return: ['leader'],
  issue: ['leader'],
  supersede: ['leader'],
  void: ['leader'],
  publish: ['leader'],
  attach: EVERYONE,
  templates: ['clerk'],
  settings: ['clerk'],
  log: EVERYONE,
  import: ['clerk'],
  members: [],
} as const satisfies Readonly<Record<string, readonly StaffKind[]>>;

export type ActionUid = keyof typeof STAFF;

export const ACTION_UIDS = Object.keys(STAFF) as readonly ActionUid[];

const actionsOfStaff = (kind: StaffKind): readonly ActionUid[] =>
  ACTION_UIDS.filter((uid) => (STAFF[uid] as readonly StaffKind[]).includes(kind));

/** The permissions of the office's roles from the first start on. */
export const STAFF_ACTIONS: Readonly<Record<StaffKind, readonly ActionUid[]>> = {
  clerk: actionsOfStaff('clerk'),
  leader: actionsOfStaff('leader'),
};

/** The permissions as Strapi registers them; routes name them, and so do the pages of the admin. */
export const ACTIONS = ACTION_UIDS.map((uid) => ({
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

export const actionId = (uid: ActionUid): string => `plugin::${PLUGIN_ID}.${uid}`;
