import type { Core } from '@strapi/strapi';
import { isRecordValues, type RecordValues } from '../records';
import { isUnder } from './addresses';
import texts from './admin-errors.vi.json';

const MESSAGES: Readonly<Record<string, string>> = texts.messages;
/** Messages of Strapi's that mean what the content API has a code for. */
const CODES: Readonly<Record<string, string>> = texts.codes;
/** What says nothing by itself and means one thing at one address. */
const OF_ADDRESSES: Readonly<Record<string, Readonly<Record<string, string>>>> = texts.addresses;
const OF_FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = texts.fields;
/** Refusals that name a file, an address, a limit; `{1}` is what the first bracket of `like` caught. */
const PATTERNS = texts.patterns.map(({ like, say }) => ({ like: new RegExp(like), say }));
/** What Strapi says of several refusals at once, instead of saying them. */
const COUNTED = /^\d+ errors occurred$/;
/** The message of the profile's refusals, which are messages by field; every other list of refusals has paths. */
const BY_FIELD = 'ValidationError';

const byPattern = (message: string): string => {
  for (const { like, say } of PATTERNS) {
    const parts = like.exec(message);
    if (parts !== null) return say.replace(/\{(\d)\}/g, (_, index: string) => parts[Number(index)] ?? '');
  }
  return message;
};

const said = (message: unknown, field = ''): unknown =>
  typeof message === 'string'
    ? (OF_FIELDS[field]?.[message] ?? MESSAGES[message] ?? byPattern(message))
    : message;

const saidOf = (refusal: unknown): unknown =>
  isRecordValues(refusal) ? { ...refusal, message: said(refusal['message']) } : refusal;

/** Refusals beside fields come in two shapes: a list with paths, or messages by field. */
const saidDetails = (details: RecordValues): RecordValues =>
  Object.fromEntries(
    Object.entries(details).map(([field, value]) => {
      if (!Array.isArray(value)) return [field, value];
      const items: unknown[] = value;
      return [field, items.map((item) => (field === 'errors' ? saidOf(item) : said(item, field)))];
    }),
  );

const messagesIn = (details: RecordValues): string[] => {
  const { errors } = details;
  const refusals: unknown[] = Array.isArray(errors) ? errors : [];
  return refusals.flatMap((refusal) => (isRecordValues(refusal) ? [String(refusal['message'])] : []));
};

/** The shape in which the pages of the admin read refusals, and set each beside its field. */
const listed = (details: RecordValues): RecordValues => ({
  errors: Object.entries(details).flatMap(([field, messages]) =>
    Array.isArray(messages)
      ? messages.map((message: unknown) => ({ path: [field], message, name: BY_FIELD }))
      : [],
  ),
});

const told = (details: RecordValues): string => [...new Set(messagesIn(details))].join(' ');

/** Refusals that are as stable as those of the content API. */
const coded = (error: RecordValues): RecordValues => {
  const code = CODES[String(error['message'])];
  if (code === undefined) return error;
  const details = isRecordValues(error['details']) ? error['details'] : {};
  return { ...error, details: { ...details, code } };
};

const saidError = (error: RecordValues, address: string): RecordValues => {
  const details = isRecordValues(error['details']) ? saidDetails(error['details']) : {};
  const message = String(error['message']);
  if (message === BY_FIELD && !('errors' in details)) {
    const list = listed(details);
    return { ...error, name: BY_FIELD, message: told(list), details: list };
  }
  if (COUNTED.test(message)) return { ...error, message: told(details), details };
  return { ...error, message: OF_ADDRESSES[address]?.[message] ?? said(error['message']), details };
};

const readsEnglish = (user: unknown): boolean => isRecordValues(user) && user['preferedLanguage'] === 'en';

/**
 * Outside `strapi::errors`: the refusals of Strapi's own that its admin shows as the server words them (sign-in, profile,
 * media library) are said in Vietnamese. Who has chosen English in the profile reads Strapi's. What is said on the content
 * API is the matter of `api-errors`.
 */
const adminErrors: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    await next();
    if (ctx.status < 400 || isUnder(ctx.path, strapi.config.get<string>('api.rest.prefix', '/api'))) return;
    const { body } = ctx;
    const { user }: { user?: unknown } = ctx.state;
    if (!isRecordValues(body) || !isRecordValues(body['error'])) return;
    const error = coded(body['error']);
    ctx.body = { ...body, error: readsEnglish(user) ? error : saidError(error, ctx.path) };
  };

export default adminErrors;
