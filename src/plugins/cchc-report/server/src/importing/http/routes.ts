import { requirePermission } from '../../routes/guarded';

/** One permission for all routes of imports, besides those of the content manager on the records. */
export const IMPORT_ROUTES = [
  { method: 'GET', path: '/imports/types', handler: 'imports.types', config: requirePermission('import') },
  {
    method: 'GET',
    path: '/imports/workbook',
    handler: 'imports.prepared',
    config: requirePermission('import'),
  },
  { method: 'GET', path: '/imports', handler: 'imports.find', config: requirePermission('import') },
  { method: 'POST', path: '/imports', handler: 'imports.create', config: requirePermission('import') },
  { method: 'GET', path: '/imports/:id', handler: 'imports.findOne', config: requirePermission('import') },
  {
    method: 'GET',
    path: '/imports/:id/columns',
    handler: 'imports.look',
    config: requirePermission('import'),
  },
  {
    method: 'POST',
    path: '/imports/:id/check',
    handler: 'imports.check',
    config: requirePermission('import'),
  },
  {
    method: 'GET',
    path: '/imports/:id/problems',
    handler: 'imports.problems',
    config: requirePermission('import'),
  },
  {
    method: 'GET',
    path: '/imports/:id/uncounted',
    handler: 'imports.uncounted',
    config: requirePermission('import'),
  },
  {
    method: 'GET',
    path: '/imports/:id/unknown',
    handler: 'imports.unknown',
    config: requirePermission('import'),
  },
  {
    method: 'GET',
    path: '/imports/:id/conflicts',
    handler: 'imports.conflicts',
    config: requirePermission('import'),
  },
  {
    method: 'PUT',
    path: '/imports/:id/decisions',
    handler: 'imports.decide',
    config: requirePermission('import'),
  },
  { method: 'POST', path: '/imports/:id/run', handler: 'imports.run', config: requirePermission('import') },
  {
    method: 'POST',
    path: '/imports/:id/cancel',
    handler: 'imports.cancel',
    config: requirePermission('import'),
  },
  {
    method: 'GET',
    path: '/imports/:id/refused',
    handler: 'imports.refused',
    config: requirePermission('import'),
  },
] as const;
