import type { SourceId } from '../config';
import { actionId, type ActionUid } from '../permissions';
import { PLUGIN_ID } from '../pluginId';

/** Without a policy Strapi would let any signed-in account through: every route names its permission. */
const guarded = (uid: ActionUid) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [actionId(uid)] } },
  ],
});

/** The same, for an answer that speaks of drafts: for those alone who may open the records themselves. */
const guardedWithDrafts = (uid: ActionUid, source: SourceId) => ({
  policies: [...guarded(uid).policies, { name: `plugin::${PLUGIN_ID}.may-read-source`, config: { source } }],
});

/** Routes of the admin page. */
export default {
  type: 'admin',
  routes: [
    { method: 'GET', path: '/options', handler: 'options.find', config: guarded('read') },
    { method: 'GET', path: '/figures', handler: 'figures.find', config: guarded('read') },
    { method: 'GET', path: '/figures/:id/records', handler: 'records.find', config: guarded('read') },
    {
      method: 'GET',
      path: '/warnings',
      handler: 'warnings.find',
      config: guardedWithDrafts('read', 'plans'),
    },
    { method: 'GET', path: '/preview', handler: 'preview.find', config: guarded('read') },
    { method: 'GET', path: '/export', handler: 'export.find', config: guarded('export') },
    { method: 'POST', path: '/check', handler: 'check.create', config: guarded('check') },
  ],
} as const;
