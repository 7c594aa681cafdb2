import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import texts from './messages.vi.json';

/** Strapi's provider where none was chosen: it hands mail to whatever takes connections on this machine or the recipient's. */
const UNCHOSEN = 'sendmail';

/** The refusal of whatever would send mail. */
const noMail = () => new errors.ApplicationError(texts.mail_not_set_up, { code: 'mail_not_set_up' });

/** Whether somebody chose how mail is sent (`email` in config/plugins.ts). */
export const isMailSetUp = (strapi: Core.Strapi): boolean =>
  strapi.config.get<string>('plugin::email.provider').toLowerCase() !== UNCHOSEN;

/** @throws ApplicationError `mail_not_set_up`, so that nothing claims a mail that was not sent */
export const requireMail = (strapi: Core.Strapi): void => {
  if (!isMailSetUp(strapi)) throw noMail();
};

/** Refuses every attempt to send mail while none is set up, so that nothing leaves the machine. */
export const refuseUnsetMail = (strapi: Core.Strapi): void => {
  if (isMailSetUp(strapi)) return;
  Object.assign(strapi.plugin('email'), { provider: { send: () => Promise.reject(noMail()) } });
};
