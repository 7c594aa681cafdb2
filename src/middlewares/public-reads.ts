import type { Core } from '@strapi/strapi';
import { recordError, TooSlow, withinTime, wording } from '../records';

/** Parameters that reach beyond what is published. */
const EDITORS_ONLY = ['_q', 'publicationFilter', 'hasPublishedVersion'] as const;
/** Relations of relations of relations: enough for every page of a portal. */
const MAX_POPULATE_DEPTH = 3;

interface TokenAuth {
  strategy?: { name?: string };
  credentials?: { type?: string };
  ability?: { can(action: string): boolean };
}

/** An API token that may change this type may also read its drafts; nobody else may. */
const isEditor = (auth: TokenAuth | undefined, uid: string): boolean => {
  if (auth?.strategy?.name !== 'content-api-token') return false;
  if (auth.credentials?.type === 'full-access') return true;
  return auth.credentials?.type === 'custom' && auth.ability?.can(`${uid}.update`) === true;
};

const refuse = (name: string): never => {
  throw recordError('parameter_invalid', wording('parameter_invalid', { name }));
};

const depthOf = (populate: unknown): number => {
  if (typeof populate === 'string')
    return Math.max(...populate.split(',').map((path) => path.split('.').length));
  if (typeof populate !== 'object' || populate === null) return 0;
  if (Array.isArray(populate)) return Math.max(0, ...populate.map(depthOf));
  const nested = Object.values(populate).map((value: unknown): number =>
    typeof value === 'object' && value !== null ? depthOf(Reflect.get(value, 'populate')) : 0,
  );
  return 1 + Math.max(0, ...nested);
};

/**
 * On `find` and `findOne` of the ten types. The public reads what is published and nothing else: no `status` but
 * `published`, no full-text oracle (`_q`), no filter on the publication state. A token that may change the type
 * may ask for all of these. Nobody populates deeper than three relations, and nobody's question keeps the database for long.
 */
const publicReads: Core.MiddlewareFactory =
  (config: { uid: string }, { strapi }) =>
  async (ctx, next) => {
    const query: Record<string, unknown> = ctx.query;
    if (depthOf(query['populate']) > MAX_POPULATE_DEPTH) {
      throw recordError('parameter_invalid', wording('populate_too_deep', { max: MAX_POPULATE_DEPTH }));
    }
    if (!isEditor(ctx.state['auth'] as TokenAuth | undefined, config.uid)) {
      const { status } = query;
      if (status !== undefined && status !== 'published') refuse('status');
      for (const name of EDITORS_ONLY) if (name in query) refuse(name);
    }
    try {
      await withinTime(strapi, next);
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      strapi.log.warn(`${error.message}: ${ctx.path}`);
      ctx.status = 503;
    }
  };

export default publicReads;
