import { extname } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  type FoundFile,
  isFileName,
  openBucket,
  readBucketSettings,
  refuseBucketFailure,
  serveAsDownload,
  UPLOADS_ADDRESS,
} from '../uploads';

/** As for files in the folder. */
const CACHE = 'max-age=300';

const nameIn = ({ path, method }: Context): string | null => {
  if (method !== 'GET' && method !== 'HEAD') return null;
  const name = path.startsWith(`${UPLOADS_ADDRESS}/`) ? path.slice(UPLOADS_ADDRESS.length + 1) : '';
  return isFileName(name) ? name : null;
};

const setHeaders = (
  ctx: Context,
  name: string,
  { size, etag, lastModified, contentRange }: FoundFile,
): void => {
  ctx.type = extname(name);
  ctx.set('Cache-Control', CACHE);
  ctx.set('Accept-Ranges', 'bytes');
  if (size !== undefined) ctx.length = size;
  if (etag !== undefined) ctx.set('ETag', etag);
  if (lastModified !== undefined) ctx.lastModified = lastModified;
  if (contentRange !== undefined) ctx.set('Content-Range', contentRange);
};

/**
 * Serves uploaded files from their bucket (`UPLOADS_S3_*`) at the addresses and with the headers of files in the folder, so that the
 * bucket stays closed and pages need no other origin. Does nothing while files are in the folder.
 */
const storedFiles: Core.MiddlewareFactory = (_config, { strapi }) => {
  const settings = readBucketSettings();
  if (settings === null) return (_ctx, next) => next();
  const opening = openBucket(settings);
  return async (ctx, next) => {
    const name = nameIn(ctx);
    if (name === null) return next();
    const wanted = {
      range: ctx.get('Range') || undefined,
      ifNoneMatch: ctx.get('If-None-Match') || undefined,
    };
    const found = await refuseBucketFailure(strapi, async () => {
      const bucket = await opening;
      return ctx.method === 'HEAD' ? bucket.find(name, wanted) : bucket.open(name, wanted);
    });
    if (found === 404) return next();
    serveAsDownload(ctx.res);
    if (typeof found === 'number') {
      ctx.status = found;
      return undefined;
    }
    ctx.status = found.contentRange === undefined ? 200 : 206;
    if ('content' in found) ctx.body = found.content;
    setHeaders(ctx, name, found);
    return undefined;
  };
};

export default storedFiles;
