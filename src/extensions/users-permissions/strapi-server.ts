import type { Core } from '@strapi/strapi';
import { isRecordValues, withoutServerMade } from '../../records';
import { type LetterController, refusingLetters } from './letters';
import { type JwtService, withLivingSessions } from './sessions';
import { type AuthController, notingUsers, slowRefusals, type UserService } from './signIn';

type Make<Part> = (context: { strapi: Core.Strapi }) => Part;

interface WriteContext {
  request: { body?: unknown };
}

interface UserController {
  create(ctx: WriteContext): Promise<unknown>;
  update(ctx: WriteContext): Promise<unknown>;
}

interface UsersPermissions {
  contentTypes: { user: { schema: { pluginOptions?: Record<string, unknown> } } };
  controllers: { auth: Make<AuthController & LetterController>; user: UserController };
  services: { jwt: Make<JwtService>; user: Make<UserService> };
}

/** Ids and dates of accounts are the server's, as those of records are. */
const withoutChosenIds = (user: UserController): UserController => {
  const strip = ({ request }: WriteContext): void => {
    if (isRecordValues(request.body)) request.body = withoutServerMade(request.body);
  };
  return {
    ...user,
    create: (ctx) => {
      strip(ctx);
      return user.create(ctx);
    },
    update: (ctx) => {
      strip(ctx);
      return user.update(ctx);
    },
  };
};

/** Staff are Strapi's administrators and portals use API tokens: accounts of this plugin are nobody's to fill in. */
export default (plugin: UsersPermissions): UsersPermissions => {
  const { schema } = plugin.contentTypes.user;
  schema.pluginOptions = {
    ...schema.pluginOptions,
    'content-manager': { visible: false },
    'content-type-builder': { visible: false },
  };
  const { controllers, services } = plugin;
  return {
    ...plugin,
    controllers: {
      ...controllers,
      auth: slowRefusals(refusingLetters(controllers.auth)),
      user: withoutChosenIds(controllers.user),
    },
    services: {
      ...services,
      jwt: (context) => withLivingSessions(context.strapi, services.jwt(context)),
      user: notingUsers(services.user),
    },
  };
};
