import type { SourceId } from '../config';
import type { ActionUid } from '../permissions';
import { PLUGIN_ID } from '../pluginId';
import { ENTRY_ROUTES } from './entry';
import { requirePermission } from './guarded';
import { OFFICE_ROUTES } from '../offices/http/routes';
import { IMPORT_ROUTES } from '../importing/http/routes';
import { WORK_ROUTES } from '../work/http/routes';
import { REPORT_ROUTES } from '../reports/http/routes';

/** The same, for an answer that speaks of drafts: for those alone who may open the records themselves. */
const guardedWithDrafts = (uid: ActionUid, source: SourceId) => ({
  policies: [
    ...requirePermission(uid).policies,
    { name: `plugin::${PLUGIN_ID}.may-read-source`, config: { source } },
  ],
});

const ROUTES = [
  { method: 'GET', path: '/options', handler: 'figures.options', config: requirePermission('read') },
  { method: 'GET', path: '/figures', handler: 'figures.find', config: requirePermission('read') },
  {
    method: 'GET',
    path: '/figures/:id/records',
    handler: 'records.find',
    config: requirePermission('read'),
  },
  { method: 'GET', path: '/search', handler: 'search.findForStaff', config: requirePermission('search') },
  {
    method: 'GET',
    path: '/warnings',
    handler: 'entry.warnings',
    config: guardedWithDrafts('read', 'plans'),
  },
  { method: 'GET', path: '/preview', handler: 'figures.preview', config: requirePermission('read') },
  { method: 'GET', path: '/export', handler: 'figures.file', config: requirePermission('export') },
  {
    method: 'GET',
    path: '/lists/:uid/file',
    handler: 'records.listFile',
    config: requirePermission('export'),
  },
  { method: 'POST', path: '/check', handler: 'check.create', config: requirePermission('check') },
  ...ENTRY_ROUTES,
  ...IMPORT_ROUTES,
  ...REPORT_ROUTES,
  ...OFFICE_ROUTES,
  ...WORK_ROUTES,
] as const;

/** Routes of the admin page: each one stands behind the wall between offices. */
export default {
  type: 'admin',
  routes: ROUTES.map((route) => ({
    ...route,
    config: {
      ...route.config,
      middlewares: [{ name: `plugin::${PLUGIN_ID}.within-offices`, config: { path: route.path } }],
    },
  })),
} as const;
