import type { Core } from '@strapi/strapi';
import { requireMail } from '../../start/mail';
import { guardRoute, type PluginRoutes } from '../adminRoutes';

type Action = (ctx: object) => Promise<unknown>;

type MakeController = (context: { strapi: Core.Strapi }) => EmailController;

interface EmailController {
  send: Action;
  test: Action;
}

interface Email extends PluginRoutes {
  controllers: { email: EmailController };
}

/** Limits sending mail in the server's name to those who configure mail, and refuses it until mail is set up. */
export default (plugin: Email): PluginRoutes & { controllers: { email: MakeController } } => {
  guardRoute(plugin, 'POST', '/', 'plugin::email.settings.read');
  const { controllers } = plugin;
  const email: MakeController = ({ strapi }) => {
    const withMail =
      (action: Action): Action =>
      (ctx) => {
        requireMail(strapi);
        return action(ctx);
      };
    const { send, test } = controllers.email;
    return { ...controllers.email, send: withMail(send), test: withMail(test) };
  };
  return { ...plugin, controllers: { ...controllers, email } };
};
