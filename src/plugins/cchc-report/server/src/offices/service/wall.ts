import type { Core } from '@strapi/strapi';
import { enterOffices, isBounded, queryOn, type AskingState } from '../../sources';
import type { Raw } from '../../sources/query';

/** The wall between offices, for requests that the app or Strapi answers by itself. */
export const createWallService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** True for a request of an account that may not reach everything. */
  stands: (state: AskingState): boolean => isBounded(state),

  /** Puts the rest of a transaction behind the wall. */
  async enter(trx: Raw, state: AskingState): Promise<void> {
    await enterOffices(strapi, queryOn(trx), state);
  },
});
