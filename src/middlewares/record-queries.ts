import type { Core } from '@strapi/strapi';
import { checkNames, checkQuery, recordError, type RecordUid, wording } from '../records';

interface Config {
  uid: RecordUid;
  /** Parameters that have no meaning for this action. */
  refused?: readonly string[];
}

/** On every route of the ten types: a query that Strapi would fail on is refused, with the place named. */
const recordQueries: Core.MiddlewareFactory<Config> =
  ({ uid, refused = [] }, { strapi }) =>
  async (ctx, next) => {
    for (const name of refused) {
      if (name in ctx.query) throw recordError('parameter_invalid', wording('parameter_invalid', { name }));
    }
    checkNames(ctx.querystring);
    checkQuery(strapi, uid, ctx.query);
    await next();
  };

export default recordQueries;
