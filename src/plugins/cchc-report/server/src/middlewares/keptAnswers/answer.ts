import { createHash } from 'node:crypto';
import fresh from 'fresh';
import type { Context } from 'koa';
import { encoded, ENCODINGS, type Encoded, type Encoding } from './encoded';

type Headers = Readonly<Record<string, string | string[]>>;

/** What anybody who asks for one address is answered. */
export interface Answer {
  /** Weak: the same whichever way the body is compressed. */
  readonly etag: string;
  /** Those that whoever made the answer has set, and no others: what the middlewares around it set depends on who asks. */
  readonly headers: Headers;
  readonly body: Encoded;
}

/** Everybody may keep it, and asks each time whether it is still so. */
const FOR_ALL = 'public, no-cache';

/** Said anew of each answer. */
const NOT_OF_THE_ANSWER = ['content-length', 'etag', 'vary'];

/** The headers of the response as they are now. */
export const headersOf = ({ response }: Context): Headers => ({ ...response.headers }) as Headers;

const bytesOf = (body: unknown): Buffer | null => {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  const isPlain = typeof body === 'object' && body !== null && !('pipe' in body);
  return isPlain ? Buffer.from(JSON.stringify(body)) : null;
};

const tagOf = (bytes: Buffer): string =>
  `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;

/**
 * What was answered just now. A tag that whoever made it has given is taken; else it is one of the body.
 * @param before the headers before it was made
 * @returns null of what is not for all alike, or not whole: a failure, a stream, what has a rule of its own by which it is
 * kept, what depends on more of the request than its address
 */
export const readAnswer = (ctx: Context, before: Headers): Answer | null => {
  const after = headersOf(ctx);
  const added = Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
  if (ctx.status !== 200 || 'cache-control' in added || 'set-cookie' in added || 'vary' in added) return null;
  const bytes = 'content-encoding' in added ? null : bytesOf(ctx.body);
  if (bytes === null) return null;
  const headers = Object.fromEntries(
    Object.entries(added).filter(([name]) => !NOT_OF_THE_ANSWER.includes(name)),
  );
  return { etag: ctx.response.get('ETag') || tagOf(bytes), headers, body: encoded(bytes) };
};

/** Whether the one who asks has what has this tag. */
export const isKnown = (ctx: Context, etag: string): boolean => fresh(ctx.req.headers, { etag });

const sayWhich = (ctx: Context, etag: string): void => {
  ctx.set('ETag', etag);
  ctx.set('Cache-Control', FOR_ALL);
  ctx.vary('Accept-Encoding');
};

export const sendKnown = (ctx: Context, etag: string): void => {
  sayWhich(ctx, etag);
  ctx.status = 304;
  ctx.body = null;
};

const acceptedBy = (ctx: Context): Encoding | undefined =>
  ENCODINGS.find((encoding) => ctx.acceptsEncodings(encoding) === encoding);

/** Sends the answer, or that it is the one that who asks has. */
export const sendAnswer = async (ctx: Context, { etag, headers, body }: Answer): Promise<void> => {
  ctx.set({ ...headers });
  if (isKnown(ctx, etag)) {
    sendKnown(ctx, etag);
    return;
  }
  sayWhich(ctx, etag);
  const encoding = acceptedBy(ctx);
  const compressed = encoding === undefined ? null : await body.as(encoding);
  if (encoding !== undefined && compressed !== null) ctx.set('Content-Encoding', encoding);
  // It is compressed as far as it is worth it; another middleware need not try.
  ctx.compress = false;
  ctx.status = 200;
  ctx.body = compressed ?? body.bytes;
};
