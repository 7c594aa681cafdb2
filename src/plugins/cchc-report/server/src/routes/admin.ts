import { actionId, type ActionUid } from '../permissions';

/** Without a policy Strapi would let any signed-in account through: every route names its permission. */
const guarded = (uid: ActionUid) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [actionId(uid)] } },
  ],
});

/** Routes of the admin page. */
export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/options', handler: 'options.find', config: guarded('read') },
    { method: 'GET', path: '/figures', handler: 'figures.find', config: guarded('read') },
    { method: 'GET', path: '/figures/:id/records', handler: 'records.find', config: guarded('read') },
    { method: 'GET', path: '/warnings', handler: 'warnings.find', config: guarded('read') },
    { method: 'GET', path: '/preview', handler: 'preview.find', config: guarded('read') },
    { method: 'GET', path: '/export', handler: 'export.find', config: guarded('export') },
  ],
} as const;
