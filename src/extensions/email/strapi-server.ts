import type { Core } from '@strapi/strapi';
import { requireMail } from '../../start/mail';
import { guardRoute, type PluginRoutes } from '../adminRoutes';

type Action = (ctx: object) => Promise<unknown>;

interface EmailController {
  send: Action;
  test: Action;
}

interface Email extends PluginRoutes {
  controllers: { email: EmailController };
}

/** Mail in the server's name is for who sets mail up, and is refused in words until somebody did. */
export default (plugin: Email) => {
  guardRoute(plugin, 'POST', '/', 'plugin::email.settings.read');
  const { controllers } = plugin;
  const email = ({ strapi }: { strapi: Core.Strapi }): EmailController => {
    const sending =
      (action: Action): Action =>
      (ctx) => {
        requireMail(strapi);
        return action(ctx);
      };
    const { send, test } = controllers.email;
    return { ...controllers.email, send: sending(send), test: sending(test) };
  };
  return { ...plugin, controllers: { ...controllers, email } };
};
