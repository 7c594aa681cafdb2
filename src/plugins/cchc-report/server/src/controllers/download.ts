import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { safeAsciiFileName, safeFileName } from '../domain/vi';

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
  send(ctx, file);
};

/**
 * The same of a file that never changes and is everybody's: whoever has it may go on using it, and asks only whether it is still
 * shown.
 */
export const sendFrozenFile = (ctx: Context, file: SentFile): void => {
  ctx.set('Cache-Control', 'public, no-cache');
  send(ctx, file);
  ctx.status = 200;
  if (!ctx.fresh) return;
  ctx.status = 304;
  ctx.body = null;
};

const send = (ctx: Context, { bytes, fileName, mime }: SentFile): void => {
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.attachment(safeFileName(fileName), { fallback: safeAsciiFileName(fileName) });
  ctx.type = mime;
  ctx.etag = createHash('sha256').update(bytes).digest('hex');
  ctx.body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
};
