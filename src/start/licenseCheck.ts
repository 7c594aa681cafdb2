import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { closeRoute, type PluginRoutes } from '../extensions/adminRoutes';

/**
 * Closes the route that queries Strapi's server about the trial licence: any signed-in account could trigger an
 * outgoing request, and there is no licence.
 */
export const closeLicenseCheck = (strapi: Core.Strapi): void => {
  const admin = strapi.admin as unknown as PluginRoutes;
  closeRoute(admin, 'GET', '/license-trial-time-left', () => {
    throw new errors.NotFoundError();
  });
};
