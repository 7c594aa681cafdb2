import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { PluginConfig } from '../../config';
import { PLUGIN_ID } from '../../pluginId';
import { KEPT_PATHS, READY_PATH } from '../../routes/contentApi';
import { getService } from '../../services/getService';
import type { ReadyAnswer } from '../../contract';
import { within } from '../../within';
import { createAddresses, keyOf, type AppAddresses } from './addresses';
import { headersOf, isKnown, readAnswer, sendAnswer, sendKnown, type Answer } from './answer';
import { createStore, LONGEST_ADDRESS, type Kept } from './store';

/** What this middleware leaves in `ctx.state` for those around it. */
export interface KeptAnswersState {
  /** Nothing was read or worked out for this answer but whether it is still right. */
  isKeptAnswer?: true;
}

/** What is asked for at which version of the data. */
interface Asked {
  readonly key: string;
  readonly version: string;
  /** The answer itself may be kept, not its tag alone. */
  readonly isWhole: boolean;
}

/** After how many seconds to ask again when the database did not answer. */
const AGAIN_SECONDS = 5;

/** Milliseconds that anybody waits to learn the version: whoever comes during one reading waits for the next. */
const LONGEST_WAIT = 1_800;

/** By whom what has no rule of its own may be kept. */
const BY_NOBODY = 'no-store';
const BY_THE_ASKER = 'private, no-store';

const sayUnlessSaid = (ctx: Context, rule: string): void => {
  if (ctx.response.get('Cache-Control') === '') ctx.set('Cache-Control', rule);
};

/** Lets the rest answer, and says also of a failure that nobody may keep it unless the rest says who may. */
const passing = async (ctx: Context, next: Next): Promise<void> => {
  try {
    await next();
  } finally {
    sayUnlessSaid(ctx, BY_NOBODY);
  }
};

/** Lets the rest answer whoever sends a key; what it says of keeping is said to those who send none. */
const passingToKey = async (ctx: Context, next: Next): Promise<void> => {
  try {
    await next();
  } finally {
    ctx.set('Cache-Control', BY_THE_ASKER);
  }
};

/** Lets the rest answer. @returns the answer, not sent yet; null of what is not for all alike, which is left as it is */
const madeByRest = async (ctx: Context, next: Next): Promise<Answer | null> => {
  const before = headersOf(ctx);
  let answer: Answer | null = null;
  try {
    await next();
    answer = readAnswer(ctx, before);
  } finally {
    if (answer === null) sayUnlessSaid(ctx, BY_NOBODY);
  }
  return answer;
};

const addressesOf = (strapi: Core.Strapi, { sources, keptAnswers }: PluginConfig): AppAddresses => ({
  prefix: strapi.config.get<string>('api.rest.prefix', '/api'),
  answers: KEPT_PATHS.map((path) => `/${PLUGIN_ID}${path}`),
  plurals: Object.values(sources).flatMap(
    ({ uid }: { uid: string }) =>
      strapi.contentTypes[uid as keyof typeof strapi.contentTypes]?.info.pluralName ?? [],
  ),
  pages: keptAnswers.pages,
});

/**
 * Answers whoever asks without a key what was answered before, for as long as the data are the same
 * (docs/adr/0020-answers-are-kept-by-data-version.md). Whoever sends a key is answered by the rest.
 */
export const keptAnswers: Core.MiddlewareFactory = (_config, { strapi }) => {
  const config = strapi.config.get<PluginConfig>(`plugin::${PLUGIN_ID}`);
  const addresses = addressesOf(strapi, config);
  const addressOf = createAddresses(addresses);
  const readyPath = `${addresses.prefix}/${PLUGIN_ID}${READY_PATH}`;
  const store = createStore(config.keptAnswers.megabytes);
  /** By version and address; null when it may not be given to others. */
  const underWay = new Map<string, Promise<Answer | null>>();

  /** Null when the database does not say. */
  const versionNow = (): Promise<string | null> =>
    within(LONGEST_WAIT, getService(strapi, 'dataVersion').read(new Date())).catch(() => null);

  const noteKept = ({ state }: { state: KeptAnswersState }): void => {
    state.isKeptAnswer = true;
  };

  /** Answers from what is kept, where that is enough. */
  const sendKept = async (ctx: Context, { etag, answer }: Kept): Promise<boolean> => {
    if (answer === null && !isKnown(ctx, etag)) return false;
    noteKept(ctx);
    if (answer === null) sendKnown(ctx, etag);
    else await sendAnswer(ctx, answer);
    return true;
  };

  /** Nothing here can be answered without the database, and nobody need wait to be told so. */
  const sendAway = (ctx: Context): void => {
    ctx.set('Retry-After', String(AGAIN_SECONDS));
    ctx.set('Cache-Control', BY_NOBODY);
    ctx.status = 503;
    if (ctx.path === readyPath) {
      const reasons = [...getService(strapi, 'readiness').away];
      ctx.body = { data: { ready: false, reasons, warnings: [] } } satisfies ReadyAnswer;
    }
  };

  /** @returns the answer that was sent, when it is right for everybody who asks at this version */
  const make = async (ctx: Context, next: Next, asked: Asked): Promise<Answer | null> => {
    const answer = await madeByRest(ctx, next);
    if (answer === null) return null;
    const { key, version, isWhole } = asked;
    // What was read between two commits belongs to neither version. A handler may leave the body of HEAD out.
    const isOfVersion = ctx.method === 'GET' && (await versionNow()) === version;
    if (isOfVersion) store.set(key, { version, etag: answer.etag, answer: isWhole ? answer : null });
    await sendAnswer(ctx, answer);
    return isOfVersion ? answer : null;
  };

  /** Of those who ask for one address at the same time one has it made, and all are given it. */
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
    if (ctx.req.headers.authorization !== undefined) return passingToKey(ctx, next);
    const version = await versionNow();
    if (version === null) return sendAway(ctx);
    const key = keyOf(ctx.path, ctx.querystring, address);
    if (address.kind === 'other' || key.length > LONGEST_ADDRESS) return passing(ctx, next);
    const kept = store.get(key);
    if (kept?.version === version && (await sendKept(ctx, kept))) return;
    const asked = { key, version, isWhole: address.kind === 'whole' };
    // What HEAD is answered may be nobody's to share.
    if (asked.isWhole && ctx.method === 'GET') await makeOnce(ctx, next, asked);
    else await make(ctx, next, asked);
  };
};
