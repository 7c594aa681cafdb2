import type { Core } from '@strapi/strapi';
import { parameterError, recordError, TooSlow, withTimeLimit, recordMessage } from '../records';
import { startMessage } from '../start/wording';

/** Parameters that could reveal unpublished records. */
const EDITORS_ONLY = ['_q', 'publicationFilter', 'hasPublishedVersion'] as const;
/** Maximum depth of populated relations; enough for every portal page. */
const MAX_POPULATE_DEPTH = 3;

interface TokenAuth {
  strategy?: { name?: string };
  credentials?: { type?: string };
  ability?: { can(action: string): boolean };
}

/** True for an API token that may update this type: it may also read drafts. */
const isEditor = (auth: TokenAuth | undefined, uid: string): boolean => {
  if (auth?.strategy?.name !== 'content-api-token') return false;
  if (auth.credentials?.type === 'full-access') return true;
  return auth.credentials?.type === 'custom' && auth.ability?.can(`${uid}.update`) === true;
};

const populateDepth = (populate: unknown): number => {
  if (typeof populate === 'string')
    return Math.max(...populate.split(',').map((path) => path.split('.').length));
  if (typeof populate !== 'object' || populate === null) return 0;
  if (Array.isArray(populate)) return Math.max(0, ...populate.map(populateDepth));
  const nested = Object.values(populate).map((value: unknown): number =>
    typeof value === 'object' && value !== null ? populateDepth(Reflect.get(value, 'populate')) : 0,
  );
  return 1 + Math.max(0, ...nested);
};

/**
 * On `find` and `findOne` of the ten types: the public reads published records only. No other `status`, no full-text
 * search (`_q`), no filter on publication. Tokens that may update the type may use all of these. For everyone,
 * population is at most three levels deep and queries have a time limit.
 */
const publicReads: Core.MiddlewareFactory =
  (config: { uid: string }, { strapi }) =>
  async (ctx, next) => {
    const query: Record<string, unknown> = ctx.query;
    if (populateDepth(query['populate']) > MAX_POPULATE_DEPTH) {
      throw recordError('parameter_invalid', recordMessage('populate_too_deep', { max: MAX_POPULATE_DEPTH }));
    }
    if (!isEditor(ctx.state['auth'] as TokenAuth | undefined, config.uid)) {
      const { status } = query;
      if (status !== undefined && status !== 'published') throw parameterError('status');
      for (const name of EDITORS_ONLY) if (name in query) throw parameterError(name);
    }
    try {
      await withTimeLimit(strapi, next);
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      strapi.log.warn(startMessage('statement_too_slow', { path: ctx.path }));
      ctx.status = 503;
    }
  };

export default publicReads;
