import { PLUGIN_ID } from '../../pluginId';
import { requirePermission } from '../../routes/guarded';

/** For those who take part in a report: they write it, return it or issue it. */
const ofParty = {
  policies: [...requirePermission('read').policies, { name: `plugin::${PLUGIN_ID}.may-discuss` }],
};

/** The list of work, the turns of a report, and the remarks on its text. */
export const WORK_ROUTES = [
  { method: 'GET', path: '/work', handler: 'work.find', config: requirePermission('read') },
  {
    method: 'GET',
    path: '/reports/:id/leaders',
    handler: 'steps.leaders',
    config: requirePermission('submit'),
  },
  {
    method: 'POST',
    path: '/reports/:id/withdraw',
    handler: 'steps.withdraw',
    config: requirePermission('submit'),
  },
  {
    method: 'GET',
    path: '/reports/:id/remarks',
    handler: 'remarks.find',
    config: requirePermission('read'),
  },
  { method: 'POST', path: '/reports/:id/remarks', handler: 'remarks.create', config: ofParty },
  { method: 'POST', path: '/remarks/:id/answers', handler: 'remarks.answer', config: ofParty },
  { method: 'POST', path: '/remarks/:id/resolve', handler: 'remarks.resolve', config: ofParty },
] as const;
