import type { Core } from '@strapi/strapi';
import { requireMail } from '../start/mail';

/** Where somebody who is not signed in asks the admin for a letter; in lower case, without slashes at the end. */
const FORGOTTEN_PASSWORD = '/admin/forgot-password';

/**
 * Inside `strapi::errors`: while no mail is set up, a letter is refused before anybody looks whether the account exists. Strapi
 * would say that it was sent, or fail for existing accounts alone. The content API does the same (extensions/users-permissions).
 *
 * The admin answers such a request before it looks for the account, so that the time tells nothing of it; while the database does
 * not answer it would promise a letter that nobody writes. Ask the database first, the same for every address.
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
