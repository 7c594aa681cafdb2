import { guarded } from '../../routes/guarded';

/** One permission for all routes of imports, besides those of the content manager on the records. */
export const IMPORT_ROUTES = [
  { method: 'GET', path: '/imports/types', handler: 'imports.types', config: guarded('import') },
  { method: 'GET', path: '/imports/workbook', handler: 'imports.prepared', config: guarded('import') },
  { method: 'GET', path: '/imports', handler: 'imports.find', config: guarded('import') },
  { method: 'POST', path: '/imports', handler: 'imports.create', config: guarded('import') },
  { method: 'GET', path: '/imports/:id', handler: 'imports.findOne', config: guarded('import') },
  { method: 'GET', path: '/imports/:id/columns', handler: 'imports.look', config: guarded('import') },
  { method: 'POST', path: '/imports/:id/check', handler: 'imports.check', config: guarded('import') },
  { method: 'GET', path: '/imports/:id/problems', handler: 'imports.problems', config: guarded('import') },
  { method: 'GET', path: '/imports/:id/uncounted', handler: 'imports.uncounted', config: guarded('import') },
  { method: 'GET', path: '/imports/:id/unknown', handler: 'imports.unknown', config: guarded('import') },
  { method: 'GET', path: '/imports/:id/conflicts', handler: 'imports.conflicts', config: guarded('import') },
  { method: 'PUT', path: '/imports/:id/decisions', handler: 'imports.decide', config: guarded('import') },
  { method: 'POST', path: '/imports/:id/run', handler: 'imports.run', config: guarded('import') },
  { method: 'POST', path: '/imports/:id/cancel', handler: 'imports.cancel', config: guarded('import') },
  { method: 'GET', path: '/imports/:id/refused', handler: 'imports.refused', config: guarded('import') },
] as const;
