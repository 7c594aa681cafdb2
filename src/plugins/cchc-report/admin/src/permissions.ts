import type { Permission } from '@strapi/strapi/admin';
import { ACTION_UIDS, actionId, type ActionUid } from '../../server/src/permissions';

type Needed = Pick<Permission, 'action' | 'subject'>;

/** The server's permissions as the admin asks for them; a role is given them under Settings > Roles. */
export const PERMISSIONS = Object.fromEntries(
  ACTION_UIDS.map((uid) => [uid, [{ action: actionId(uid), subject: null }]]),
) as unknown as Readonly<Record<ActionUid, readonly Needed[]>>;
