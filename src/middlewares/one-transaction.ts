import type { Core } from '@strapi/strapi';

/**
 * On routes that set a password and then sign in: one transaction keeps the account's row locked until the session is
 * issued, so that an administrator's password change in between also ends that session.
 */
const oneTransaction: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  (_ctx, next) =>
    strapi.db.transaction(() => next());

export default oneTransaction;
