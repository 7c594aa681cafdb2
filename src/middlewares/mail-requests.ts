import type { Core } from '@strapi/strapi';
import { requireMail } from '../start/mail';

/** The admin's password reset; lower case, without trailing slash. */
const FORGOTTEN_PASSWORD = '/admin/forgot-password';

/**
 * Inside `strapi::errors`: refuses a password reset while mail is not set up, before the account is looked up. Strapi
 * would claim success, or fail for existing accounts only. The content API does the same (extensions).
 *
 * The admin answers before it looks up the account, so that timing reveals nothing. While the database is down it
 * would promise a letter that is never sent, so query the database first.
 */
const mailRequests: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (ctx.method === 'POST' && ctx.path.toLowerCase().replace(/\/+$/, '') === FORGOTTEN_PASSWORD) {
      requireMail(strapi);
      await strapi.db.connection.raw('select 1');
    }
    await next();
  };

export default mailRequests;
