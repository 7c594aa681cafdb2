import type { Core } from '@strapi/strapi';
import { checkNames, checkQuery, parameterError, type RecordUid } from '../records';

interface Config {
  uid: RecordUid;
  /** Parameters that this action does not support. */
  refused?: readonly string[];
}

/** On every route of the ten types: refuses queries that Strapi would fail on, naming the place. */
const recordQueries: Core.MiddlewareFactory<Config> =
  ({ uid, refused = [] }, { strapi }) =>
  async (ctx, next) => {
    for (const name of refused) {
      if (name in ctx.query) throw parameterError(name);
    }
    checkNames(ctx.querystring);
    checkQuery(strapi, uid, ctx.query);
    await next();
  };

export default recordQueries;
