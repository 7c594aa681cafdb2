import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { closeRoute, type PluginRoutes } from '../extensions/adminRoutes';

/**
 * Closes the route that asks Strapi's own server how long the trial of a licence lasts: any signed-in account could have this server send
 * a request out, and there is no licence.
 */
export const closeLicenseCheck = (strapi: Core.Strapi): void => {
  const admin = strapi.admin as unknown as PluginRoutes;
  closeRoute(admin, 'GET', '/license-trial-time-left', () => {
    throw new errors.NotFoundError();
  });
};
