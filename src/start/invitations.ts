import type { Core } from '@strapi/strapi';
import { addRouteMiddleware, type PluginRoutes } from '../extensions/adminRoutes';

/** Keeps the invitation link of an account readable until the account is opened. */
export const keepInvitations = (strapi: Core.Strapi): void =>
  addRouteMiddleware(strapi.admin as unknown as PluginRoutes, 'GET', '/users/:id', 'global::invitation-link');
