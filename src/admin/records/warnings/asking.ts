import { useAuth } from '@strapi/admin/strapi-admin';
import { READ_PERMISSION } from './contract';

/** How long a clerk may pause before he is taken to have finished typing, in milliseconds. */
export const PAUSE = 400;

/**
 * Whether the account may ask the plugin. Not useRBAC: it asks once, and in a form opened by its address that is before
 * the permissions have come.
 */
export const useMayAsk = (): boolean =>
  useAuth('useMayAsk', ({ permissions }) => permissions.some(({ action }) => action === READ_PERMISSION));
