import type { Core } from '@strapi/strapi';
import { requireMail } from '../../start/mail';

type Handle = (ctx: unknown) => Promise<unknown>;

export interface LetterController {
  forgotPassword: Handle;
  sendEmailConfirmation: Handle;
}

/**
 * Refuses what would send a letter while no mail is set up, before anybody looks whether the account exists. Strapi would
 * say that it was sent, or fail for existing accounts alone. The permission is asked for first: the controller runs after it.
 */
export const refusingLetters =
  <Controller extends LetterController>(make: (context: { strapi: Core.Strapi }) => Controller) =>
  (context: { strapi: Core.Strapi }): Controller => {
    const auth = make(context);
    const requiringMail =
      (handle: Handle): Handle =>
      async (ctx) => {
        requireMail(context.strapi);
        return handle(ctx);
      };
    return {
      ...auth,
      forgotPassword: requiringMail(auth.forgotPassword),
      sendEmailConfirmation: requiringMail(auth.sendEmailConfirmation),
    };
  };
