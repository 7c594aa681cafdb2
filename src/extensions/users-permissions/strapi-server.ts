import type { Core } from '@strapi/strapi';
import { requireMail } from '../../start/mail';
import { isRecordValues, omitServerFields } from '../../records';
import { type AuthController, noteComparisons, equalizeRefusalTime, type UserService } from './signIn';

type Handle = (ctx: unknown) => Promise<unknown>;

export interface LetterController {
  forgotPassword: Handle;
  sendEmailConfirmation: Handle;
}

/**
 * Refuses letters while mail is not set up, before the account is looked up. Strapi would claim success, or fail for
 * existing accounts only. Permissions are checked first, because the controller runs after them.
 */
export const requireMailForLetters =
  <Controller extends LetterController>(make: (context: { strapi: Core.Strapi }) => Controller) =>
  (context: { strapi: Core.Strapi }): Controller => {
    const auth = make(context);
    const withMail =
      (handle: Handle): Handle =>
      async (ctx) => {
        requireMail(context.strapi);
        return handle(ctx);
      };
    return {
      ...auth,
      forgotPassword: withMail(auth.forgotPassword),
      sendEmailConfirmation: withMail(auth.sendEmailConfirmation),
    };
  };

interface Verified {
  id: number;
  sessionId?: string;
}

export interface JwtService {
  verify(token: string): Promise<Verified>;
}

/**
 * Accepts a token only while its session is active; Strapi checks only that the account exists.
 * @throws Error for an invalid token
 */
export const requireActiveSession = (strapi: Core.Strapi, service: JwtService): JwtService => ({
  ...service,
  verify: async (token) => {
    const verified = await service.verify(token);
    const sessions = strapi.sessionManager('users-permissions');
    if (verified.sessionId === undefined || !(await sessions.isSessionActive(verified.sessionId)))
      throw new Error('Invalid token.');
    return verified;
  },
});

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

/** Ids and dates of accounts are set by the server, as for records. */
const ignoreChosenIds = (user: UserController): UserController => {
  const omitIds = ({ request }: WriteContext): void => {
    if (isRecordValues(request.body)) request.body = omitServerFields(request.body);
  };
  return {
    ...user,
    create: (ctx) => {
      omitIds(ctx);
      return user.create(ctx);
    },
    update: (ctx) => {
      omitIds(ctx);
      return user.update(ctx);
    },
  };
};

/** Hides this plugin's accounts: staff are Strapi administrators, and portals use API tokens. */
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
      auth: equalizeRefusalTime(requireMailForLetters(controllers.auth)),
      user: ignoreChosenIds(controllers.user),
    },
    services: {
      ...services,
      jwt: (context) => requireActiveSession(context.strapi, services.jwt(context)),
      user: noteComparisons(services.user),
    },
  };
};
