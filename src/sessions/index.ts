import type { Core } from '@strapi/strapi';
import { addRouteMiddleware } from '../extensions/adminRoutes';
import { guardManager } from './manager';

/** Routes of the admin that give a session to whoever proves to be the account. */
const SIGN_IN = '/login';
/** The same, by a code that is used up: the account is written first. */
const BY_CODE = ['/register', '/reset-password'];

/**
 * Ends sessions with what ends them: docs/adr/0028-sessions-end-in-the-database.md. To be called before Strapi makes its routes.
 * @throws Error at start when Strapi has no such route
 */
export const guardSessions = (strapi: Core.Strapi): void => {
  const manager = guardManager(strapi, strapi.sessionManager);
  // Strapi has no way to replace a service that it registers itself.
  Object.defineProperty(strapi, 'sessionManager', { configurable: true, get: () => manager });
  for (const path of [SIGN_IN, ...BY_CODE])
    addRouteMiddleware(strapi.admin, 'POST', path, 'global::refused-sessions');
  for (const path of BY_CODE) addRouteMiddleware(strapi.admin, 'POST', path, 'global::one-transaction');
};
