import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import texts from './messages.vi.json';

/** Strapi's default provider, which sends mail to any server reachable on this machine or the recipient's. */
const STRAPI_DEFAULT = 'sendmail';

/** The refusal of any attempt to send mail. */
const mailError = () => new errors.ApplicationError(texts.mail_not_set_up, { code: 'mail_not_set_up' });

/** True if a mail provider is configured (`email` in config/plugins.ts). */
export const isMailSetUp = (strapi: Core.Strapi): boolean =>
  strapi.config.get<string>('plugin::email.provider').toLowerCase() !== STRAPI_DEFAULT;

/** @throws ApplicationError `mail_not_set_up`, so that nobody is told of a mail that was not sent */
export const requireMail = (strapi: Core.Strapi): void => {
  if (!isMailSetUp(strapi)) throw mailError();
};

/** Refuses to send mail until a provider is configured, so that nothing leaves the machine. */
export const refuseMailUntilSetUp = (strapi: Core.Strapi): void => {
  if (isMailSetUp(strapi)) return;
  Object.assign(strapi.plugin('email'), { provider: { send: () => Promise.reject(mailError()) } });
};
