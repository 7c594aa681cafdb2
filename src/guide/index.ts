import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context, Next } from 'koa';
import { path as PATH } from './address.json';
import { type PictureSize, renderGuide } from './render';

/** Resources of this server only; the page has no script. */
const CONTENT_SECURITY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const PICTURE = /^\/huong-dan\/images\/([a-z0-9-]+\.png)$/;
const A_DAY = 'public, max-age=86400';

/** Where the two numbers stand in the header of a PNG file. */
const SIZE_AT = { width: 16, height: 20, end: 24 } as const;

const readSize = async (file: string): Promise<{ width: number; height: number } | null> => {
  const picture = await open(file).catch(() => null);
  if (picture === null) return null;
  try {
    const { buffer } = await picture.read(Buffer.alloc(SIZE_AT.end), 0, SIZE_AT.end, 0);
    return { width: buffer.readUInt32BE(SIZE_AT.width), height: buffer.readUInt32BE(SIZE_AT.height) };
  } finally {
    await picture.close();
  }
};

/** Reads the guide and renders it. */
const readGuide = async (docs: string): Promise<string> => {
  const source = await readFile(join(docs, 'huong-dan.md'), 'utf8');
  const sizes = new Map<string, Awaited<ReturnType<typeof readSize>>>();
  for (const [, name = ''] of source.matchAll(/\(images\/([\w.-]+\.png)\)/g))
    sizes.set(name, await readSize(join(docs, 'images', name)));
  const size: PictureSize = (name) => sizes.get(name) ?? null;
  return renderGuide(source, size, PATH);
};

const sendPicture = async (ctx: Context, file: string): Promise<boolean> => {
  const found = await stat(file).catch(() => null);
  if (found === null) return false;
  ctx.set('Cache-Control', A_DAY);
  ctx.type = 'image/png';
  ctx.length = found.size;
  ctx.body = createReadStream(file);
  return true;
};

/**
 * Serves the guide for staff and its pictures from the folder of documents. It is public: the sign-in page leads to it
 * too, and it holds no data of the office.
 * @param docs the folder of `huong-dan.md`
 */
export const createGuide = (docs: string) => {
  let page: Promise<string> | undefined;
  return async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    const [, picture] = PICTURE.exec(ctx.path) ?? [];
    if (picture !== undefined) {
      if (await sendPicture(ctx, join(docs, 'images', picture))) return undefined;
      return next();
    }
    if (ctx.path !== PATH && ctx.path !== `${PATH}/`) return next();
    page ??= readGuide(docs);
    const body = await page.catch((error: unknown) => {
      page = undefined;
      throw error;
    });
    ctx.set('Content-Security-Policy', CONTENT_SECURITY);
    ctx.set('X-Robots-Tag', 'noindex');
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = body;
    return undefined;
  };
};
