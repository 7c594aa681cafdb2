import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { checkFile, type ReceivedFile } from '../uploads';

type Files = Readonly<Record<string, ReceivedFile | ReceivedFile[] | undefined>>;

const filesOf = (files: Files | undefined): ReceivedFile[] =>
  Object.values(files ?? {}).flatMap((file) => file ?? []);

/**
 * Inside `strapi::body`: a form is taken with all its files or, when one of them is refused, not at all. What lies in the
 * temporary folder goes when the answer is made, also when it is a refusal.
 */
const receivedFiles: Core.MiddlewareFactory = () => async (ctx, next) => {
  const files = filesOf((ctx.request as { files?: Files }).files);
  if (files.length === 0) return next();
  try {
    for (const file of files) await checkFile(file);
    await next();
  } finally {
    await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
  }
  return undefined;
};

export default receivedFiles;
