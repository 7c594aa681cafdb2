import type { Permission } from '@strapi/strapi/admin';
import { PLUGIN_ID } from './pluginId';

type Needed = Pick<Permission, 'action' | 'subject'>;

/** The server's named permissions, as the admin asks for them; a role is given them under Settings > Roles. */
export const PERMISSIONS = {
  read: [{ action: `plugin::${PLUGIN_ID}.read`, subject: null }],
  export: [{ action: `plugin::${PLUGIN_ID}.export`, subject: null }],
  check: [{ action: `plugin::${PLUGIN_ID}.check`, subject: null }],
} as const satisfies Readonly<Record<string, readonly Needed[]>>;
