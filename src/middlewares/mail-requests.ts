import type { Core } from '@strapi/strapi';
import { requireMail } from '../start/mail';

/** Where a letter is asked for by who is not signed in; in lower case, without slashes at the end. */
const pathsOf = (prefix: string): readonly string[] => [
  '/admin/forgot-password',
  `${prefix}/auth/forgot-password`,
  `${prefix}/auth/send-email-confirmation`,
];

/**
 * Inside `strapi::errors`: while no mail is set up, a letter is refused before anybody looks whether the account exists. Strapi
 * would say that it was sent, or fail for existing accounts alone.
 */
const mailRequests: Core.MiddlewareFactory = (_config, { strapi }) => {
  const paths = pathsOf(strapi.config.get<string>('api.rest.prefix', '/api'));
  return (ctx, next) => {
    if (ctx.method === 'POST' && paths.includes(ctx.path.toLowerCase().replace(/\/+$/, '')))
      requireMail(strapi);
    return next();
  };
};

export default mailRequests;
