import type { Core } from '@strapi/strapi';
import { requireMail } from '../start/mail';

/** Where somebody who is not signed in asks the admin for a letter; in lower case, without slashes at the end. */
const FORGOTTEN_PASSWORD = '/admin/forgot-password';

/**
 * Inside `strapi::errors`: while no mail is set up, a letter is refused before anybody looks whether the account exists. Strapi
 * would say that it was sent, or fail for existing accounts alone. The content API does the same (extensions/users-permissions).
 */
const mailRequests: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  (ctx, next) => {
    if (ctx.method === 'POST' && ctx.path.toLowerCase().replace(/\/+$/, '') === FORGOTTEN_PASSWORD)
      requireMail(strapi);
    return next();
  };

export default mailRequests;
