import type { Permission } from '@strapi/strapi/admin';
import { PLUGIN_ID } from './pluginId';

type Needed = Pick<Permission, 'action' | 'subject'>;

const needed = (uid: string) => [{ action: `plugin::${PLUGIN_ID}.${uid}`, subject: null }] as const;

/** The server's named permissions, as the admin asks for them; a role is given them under Settings > Roles. */
export const PERMISSIONS = {
  read: needed('read'),
  search: needed('search'),
  export: needed('export'),
  check: needed('check'),
  draft: needed('draft'),
  submit: needed('submit'),
  return: needed('return'),
  issue: needed('issue'),
  supersede: needed('supersede'),
  void: needed('void'),
  publish: needed('publish'),
  attach: needed('attach'),
  templates: needed('templates'),
  settings: needed('settings'),
  log: needed('log'),
  import: needed('import'),
} as const satisfies Readonly<Record<string, readonly Needed[]>>;
