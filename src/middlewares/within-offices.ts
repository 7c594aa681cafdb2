import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

interface AskingState {
  readonly user?: { readonly roles?: readonly { readonly code: string }[] };
  /** Set for accounts of the admin alone. */
  readonly userAbility?: unknown;
}

interface Wall {
  stands(state: AskingState): boolean;
  enter(trx: Knex.Transaction, state: AskingState): Promise<void>;
}

const findWall = (strapi: Core.Strapi): Wall | undefined => strapi.plugins['cchc-report']?.service('wall');

/**
 * Puts a request of a member behind the wall between offices (docs/adr/0044): everything that Strapi reads and writes for it goes
 * through one transaction, in which PostgreSQL shows and changes the rows of the member's offices alone. Without the report plugin
 * nobody knows the offices, so a member sees no records.
 */
const withinOffices: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    const state = ctx.state as AskingState;
    const wall = findWall(strapi);
    if (state.userAbility === undefined || wall?.stands(state) === false) return next();
    await strapi.db.transaction(async ({ trx }) => {
      if (wall === undefined) await trx.raw("select set_config('role', 'cchc_member', true)");
      else await wall.enter(trx, state);
      await next();
    });
    return undefined;
  };

export default withinOffices;
