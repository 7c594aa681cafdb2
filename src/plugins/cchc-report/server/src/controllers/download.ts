import { createHash } from 'node:crypto';
import fresh from 'fresh';
import type { Context } from 'koa';
import { CONTENT_SECURITY, FILE_FORMATS } from 'nd30-document';
import { ReportError } from '../domain/errors';
import { safeAsciiFileName, safeFileName } from '../domain/vi';
import { readByteRange, type ByteRange } from './byteRange';

export interface SentFile {
  readonly bytes: Uint8Array;
  /** As people read it; what a system would refuse in it is replaced. */
  readonly fileName: string;
  readonly mime: string;
}

/**
 * Answers a file to be saved, for this reader alone. Its name goes out twice, in ASCII and as it is written (RFC 6266,
 * RFC 8187); its ETag is the SHA-256 of its bytes.
 */
export const sendFile = (ctx: Context, file: SentFile): void => {
  ctx.set('Cache-Control', 'private, no-store');
  describe(ctx, file, makeTag(file));
  ctx.body = toBuffer(file.bytes);
};

/**
 * Answers a public file that never changes. A client that has it only asks whether it is still shown; a client that has its
 * beginning is sent the rest.
 * @throws ReportError `range_not_satisfiable` when what is asked for begins behind its end
 */
export const sendFrozenFile = (ctx: Context, file: SentFile): void => {
  const etag = makeTag(file);
  const isKnown = fresh(ctx.req.headers, { etag });
  ctx.set('Accept-Ranges', 'bytes');
  const part = isKnown ? 'whole' : askedPart(ctx, file, etag);
  ctx.set('Cache-Control', 'public, no-cache');
  describe(ctx, file, etag);
  if (isKnown) {
    ctx.status = 304;
    ctx.body = null;
  } else if (part === 'whole') ctx.body = toBuffer(file.bytes);
  else {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${part.first}-${part.last}/${file.bytes.length}`);
    ctx.body = toBuffer(file.bytes).subarray(part.first, part.last + 1);
  }
};

/** Answers a page that shows how a report prints. In place of Strapi's policy, its own and stricter one. */
export const sendPage = (ctx: Context, page: Uint8Array): void => {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', `${CONTENT_SECURITY}; frame-ancestors 'self'`);
  ctx.type = FILE_FORMATS.html.mime;
  ctx.body = toBuffer(page);
};

const makeTag = ({ bytes }: SentFile): string => `"${createHash('sha256').update(bytes).digest('hex')}"`;

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const describe = (ctx: Context, { fileName, mime }: SentFile, etag: string): void => {
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.attachment(safeFileName(fileName), { fallback: safeAsciiFileName(fileName) });
  ctx.type = mime;
  ctx.set('ETag', etag);
};

/** Ranges are asked for by GET alone, and count only while the file is the one that was begun with (RFC 9110, 13.1.5 and 14.2). */
const askedPart = (ctx: Context, { bytes }: SentFile, etag: string): ByteRange | 'whole' => {
  const begunWith = ctx.get('If-Range');
  if (ctx.method !== 'GET' || (begunWith !== '' && begunWith !== etag)) return 'whole';
  const range = readByteRange(ctx.get('Range'), bytes.length);
  if (range !== 'outside') return range;
  ctx.set('Content-Range', `bytes */${bytes.length}`);
  throw new ReportError('range_not_satisfiable', { size: bytes.length });
};
