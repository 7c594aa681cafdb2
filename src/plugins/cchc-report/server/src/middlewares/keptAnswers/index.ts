import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { PluginConfig } from '../../config';
import { PLUGIN_ID } from '../../pluginId';
import { KEPT_PATHS, READY_PATH } from '../../routes/contentApi';
import { getService } from '../../services/getService';
import type { ReadyAnswer } from '../../contract';
import { waitWithin } from '../../within';
import { createAddresses, makeKey, type AppAddresses } from './addresses';
import { copyHeaders, isKnown, readAnswer, sendAnswer, sendKnown, type Answer } from './answer';
import { createStore, LONGEST_ADDRESS, type Kept } from './store';

/** The state that this middleware leaves in `ctx.state` for the middlewares around it. */
export interface KeptAnswersState {
  /**
   * True for a cached answer: nothing was read or computed except the version of the data. False for one that could
   * have been cached and was made.
   */
  isKeptAnswer?: boolean;
}

/** A requested address at a version of the data. */
interface Asked {
  readonly key: string;
  readonly version: string;
  /** True when the answer itself may be cached, not only its tag. */
  readonly isWhole: boolean;
}

/** The seconds for `Retry-After` when the database did not answer. */
const AGAIN_SECONDS = 5;

/**
 * The most milliseconds that a request waits for the version: a request that comes during one read waits for the
 * next.
 */
const LONGEST_WAIT = 1_800;

/** The default for answers without a cache rule of the handler. */
const BY_NOBODY = 'no-store';
const BY_THE_ASKER = 'private, no-store';

const setDefaultRule = (ctx: Context, rule: string): void => {
  if (ctx.response.get('Cache-Control') === '') ctx.set('Cache-Control', rule);
};

/** Passes the request on; failures get `no-store` too, unless the handler sets a different rule. */
const passOn = async (ctx: Context, next: Next): Promise<void> => {
  try {
    await next();
  } finally {
    setDefaultRule(ctx, BY_NOBODY);
  }
};

/** Passes a request with a key on and forbids caching: the cache rules of handlers apply to requests without a key. */
const passOnWithKey = async (ctx: Context, next: Next): Promise<void> => {
  try {
    await next();
  } finally {
    ctx.set('Cache-Control', BY_THE_ASKER);
  }
};

/**
 * Passes the request on.
 * @returns the answer, not sent yet; null for an answer that is not the same for all, which is left unchanged
 */
const produceAnswer = async (ctx: Context, next: Next): Promise<Answer | null> => {
  const before = copyHeaders(ctx);
  let answer: Answer | null = null;
  try {
    await next();
    answer = readAnswer(ctx, before);
  } finally {
    if (answer === null) setDefaultRule(ctx, BY_NOBODY);
  }
  return answer;
};

const readAddresses = (strapi: Core.Strapi, { sources, keptAnswers }: PluginConfig): AppAddresses => ({
  prefix: strapi.config.get<string>('api.rest.prefix', '/api'),
  answers: KEPT_PATHS.map((path) => `/${PLUGIN_ID}${path}`),
  plurals: Object.values(sources).flatMap(
    ({ uid }: { uid: string }) =>
      strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.info.pluralName ?? [],
  ),
  pages: keptAnswers.pages,
});

/**
 * Answers requests without a key from the cache for as long as the data are the same
 * (docs/adr/0020-answers-are-kept-by-data-version.md). Requests with a key are passed on.
 */
export const keptAnswers: Core.MiddlewareFactory = (_config, { strapi }) => {
  const config = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const addresses = readAddresses(strapi, config);
  const addressOf = createAddresses(addresses);
  const readyPath = `${addresses.prefix}/${PLUGIN_ID}${READY_PATH}`;
  const store = createStore(config.keptAnswers.megabytes);
  /** Answers in progress, by version and address; null when an answer must not be shared. */
  const underWay = new Map<string, Promise<Answer | null>>();

  /** Null when the database does not answer. */
  const versionNow = (): Promise<string | null> =>
    waitWithin(LONGEST_WAIT, getService(strapi, 'dataVersion').read(new Date())).catch(() => null);

  const noteKept = ({ state }: { state: KeptAnswersState }): void => {
    state.isKeptAnswer = true;
  };

  /** Answers from the cache, if possible. */
  const sendKept = async (ctx: Context, { etag, answer }: Kept): Promise<boolean> => {
    if (answer === null && !isKnown(ctx, etag)) return false;
    noteKept(ctx);
    if (answer === null) sendKnown(ctx, etag);
    else await sendAnswer(ctx, answer);
    return true;
  };

  /** Sends 503 at once: nothing here can be answered without the database. */
  const sendAway = (ctx: Context): void => {
    ctx.set('Retry-After', String(AGAIN_SECONDS));
    ctx.set('Cache-Control', BY_NOBODY);
    ctx.status = 503;
    if (ctx.path === readyPath) {
      const reasons = [...getService(strapi, 'readiness').away];
      ctx.body = { data: { ready: false, reasons, warnings: [] } } satisfies ReadyAnswer;
    }
  };

  /** @returns the answer that was sent, if it is valid for all callers at this version */
  const make = async (ctx: Context, next: Next, asked: Asked): Promise<Answer | null> => {
    const answer = await produceAnswer(ctx, next);
    if (answer === null) return null;
    const { key, version, isWhole } = asked;
    // Data read between two commits belong to neither version. A handler may omit the body for HEAD.
    const isOfVersion = ctx.method === 'GET' && (await versionNow()) === version;
    if (isOfVersion) store.set(key, { version, etag: answer.etag, answer: isWhole ? answer : null });
    await sendAnswer(ctx, answer);
    return isOfVersion ? answer : null;
  };

  /** Concurrent requests for one address share a single answer. */
  const makeOnce = async (ctx: Context, next: Next, asked: Asked): Promise<void> => {
    const one = `${asked.version} ${asked.key}`;
    const shared = underWay.get(one);
    if (shared !== undefined) {
      const answer = await shared;
      if (answer === null) return void (await make(ctx, next, asked));
      noteKept(ctx);
      return sendAnswer(ctx, answer);
    }
    const making = make(ctx, next, asked);
    underWay.set(
      one,
      making.catch(() => null),
    );
    await making.finally(() => underWay.delete(one));
  };

  return async (ctx, next) => {
    const address = ctx.method === 'GET' || ctx.method === 'HEAD' ? addressOf(ctx.path) : null;
    if (address === null) return next();
    if (ctx.req.headers.authorization !== undefined) return passOnWithKey(ctx, next);
    const version = await versionNow();
    if (version === null) return sendAway(ctx);
    const key = makeKey(ctx.path, ctx.querystring, address);
    if (address.kind === 'other' || key.length > LONGEST_ADDRESS) return passOn(ctx, next);
    const kept = store.get(key);
    if (kept?.version === version && (await sendKept(ctx, kept))) return;
    (ctx.state as KeptAnswersState).isKeptAnswer = false;
    const asked = { key, version, isWhole: address.kind === 'whole' };
    // The answer of HEAD may not be shareable.
    if (asked.isWhole && ctx.method === 'GET') await makeOnce(ctx, next, asked);
    else await make(ctx, next, asked);
  };
};
