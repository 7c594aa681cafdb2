import type { Core } from '@strapi/strapi';

/**
 * On routes that set a password and then sign in with it. The account keeps its row until its session is issued: an administrator who
 * sets another password in between ends that session too.
 */
const oneTransaction: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  (_ctx, next) =>
    strapi.db.transaction(() => next());

export default oneTransaction;
