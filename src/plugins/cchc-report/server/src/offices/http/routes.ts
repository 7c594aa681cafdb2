import { requirePermission } from '../../routes/guarded';

/** Where the asking account works, and for administrators where each account does. */
export const OFFICE_ROUTES = [
  { method: 'GET', path: '/me', handler: 'offices.me', config: requirePermission('read') },
  { method: 'PUT', path: '/me', handler: 'offices.choose', config: requirePermission('read') },
  { method: 'GET', path: '/members', handler: 'offices.find', config: requirePermission('members') },
  {
    method: 'GET',
    path: '/members/:accountId',
    handler: 'offices.findOne',
    config: requirePermission('members'),
  },
  {
    method: 'PUT',
    path: '/members/:accountId',
    handler: 'offices.save',
    config: requirePermission('members'),
  },
] as const;
