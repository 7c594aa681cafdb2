import { createHash } from 'node:crypto';
import fresh from 'fresh';
import type { Context } from 'koa';
import { encodeLazily, ENCODINGS, type Encoded, type Encoding } from './encoded';

type Headers = Readonly<Record<string, string | string[]>>;

/** The answer that all callers of one address get. */
export interface Answer {
  /** Weak, because it is the same for every compression of the body. */
  readonly etag: string;
  /** Only the headers set by the handler of the answer: those of the surrounding middlewares depend on the caller. */
  readonly headers: Headers;
  readonly body: Encoded;
}

/** Any cache may store it, and revalidates it each time. */
const FOR_ALL = 'public, no-cache';

/** Set separately for each response. */
const NOT_OF_THE_ANSWER = ['content-length', 'etag', 'vary'];

/** Copies the present headers of the response. */
export const copyHeaders = ({ response }: Context): Headers => ({ ...response.headers }) as Headers;

const toBytes = (body: unknown): Buffer | null => {
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === 'string') return Buffer.from(body);
  const isPlain = typeof body === 'object' && body !== null && !('pipe' in body);
  return isPlain ? Buffer.from(JSON.stringify(body)) : null;
};

const computeTag = (bytes: Buffer): string =>
  `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;

/**
 * Reads the answer just produced. A tag set by the handler is used, otherwise one is computed from the body.
 * @param before the headers before the answer was produced
 * @returns null for an answer that is not the same for all or not complete: a failure, a stream, an answer with a
 * cache rule that differs, or one that depends on more of the request than its address
 */
export const readAnswer = (ctx: Context, before: Headers): Answer | null => {
  const after = copyHeaders(ctx);
  const added = Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
  if (ctx.status !== 200 || 'cache-control' in added || 'set-cookie' in added || 'vary' in added) return null;
  const bytes = 'content-encoding' in added ? null : toBytes(ctx.body);
  if (bytes === null) return null;
  const headers = Object.fromEntries(
    Object.entries(added).filter(([name]) => !NOT_OF_THE_ANSWER.includes(name)),
  );
  return { etag: ctx.response.get('ETag') || computeTag(bytes), headers, body: encodeLazily(bytes) };
};

/** True when the client already has the answer with this tag. */
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

/** Sends the answer, or 304 if the client already has it. */
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
  // The body is already compressed if that is worthwhile; no other middleware need try.
  ctx.compress = false;
  ctx.status = 200;
  ctx.body = compressed ?? body.bytes;
};
