import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** The parts of Strapi's answer about an account that matter here. */
interface AccountAnswer {
  readonly data?: { readonly id: number; readonly isActive: boolean };
}

interface AskingState {
  readonly userAbility?: { can(action: string): boolean };
}

/**
 * On the admin route of one account: adds the invitation of an account that has not been opened yet, for those who may
 * invite. Strapi tells it only in the answer that makes the account, so a link not copied at once would be lost; its
 * page of the account shows the link when the answer has it.
 */
const invitationLink: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx: Context, next: Next) => {
    await next();
    const { userAbility } = ctx.state as AskingState;
    const { data } = (ctx.body ?? {}) as AccountAnswer;
    if (ctx.status !== 200 || data === undefined || data.isActive) return;
    if (userAbility?.can('admin::users.create') !== true) return;
    const invited = await strapi.db
      .query('admin::user')
      .findOne({ where: { id: data.id, isActive: false }, select: ['registrationToken'] });
    if (typeof invited?.registrationToken !== 'string') return;
    ctx.body = { data: { ...data, registrationToken: invited.registrationToken } };
  };

export default invitationLink;
