/** Asked by those who watch the system: answered also when nothing else can be. */
export const READY_PATH = '/ready';

/**
 * Routes for portals. Which of them the public may call is a matter of the Public role's permissions
 * (see PUBLIC_ACTIONS); the records behind a figure need an API token that may.
 */
export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/figures', handler: 'figures.find', config: {} },
    { method: 'GET', path: '/figures/:id/records', handler: 'records.find', config: {} },
    { method: 'GET', path: '/search', handler: 'search.find', config: {} },
    { method: 'GET', path: '/reports', handler: 'publicReports.find', config: {} },
    { method: 'GET', path: '/reports/:documentId', handler: 'publicReports.findOne', config: {} },
    { method: 'GET', path: '/reports/:documentId/file', handler: 'publicReports.file', config: {} },
    { method: 'GET', path: READY_PATH, handler: 'readiness.find', config: {} },
    { method: 'GET', path: '/openapi.json', handler: 'openapi.find', config: {} },
  ],
} as const;

/**
 * Answers that are the same for everybody, kept whole until the data change. Left out are files, which have their tags,
 * answers for tokens alone, and answers about the present moment.
 */
export const KEPT_PATHS = [
  '/figures',
  '/search',
  '/reports',
  '/reports/:documentId',
  '/openapi.json',
] as const;
