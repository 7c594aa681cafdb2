import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import {
  checkFile,
  createQueue,
  type Field,
  type ReceivedFile,
  removeWritten,
  type WritingState,
} from '../uploads';
import { refuse } from './refusals';

/** Forms with pictures processed at once: the largest picture briefly takes about 450 MB. */
const PICTURES_AT_ONCE = 1;
/** Forms with pictures that may wait. */
const PICTURES_WAITING = 20;
/** `Retry-After` in seconds when too many wait. */
const AGAIN_SECONDS = '5';

/** By form field; `strapi::body` accepts no other fields. */
type Files = Readonly<Partial<Record<Field, ReceivedFile | ReceivedFile[]>>>;

const listFiles = (files: Files): { field: Field; file: ReceivedFile }[] =>
  (Object.keys(files) as Field[]).flatMap((field) =>
    [files[field] ?? []].flat().map((file) => ({ field, file })),
  );

/**
 * Inside `strapi::body`: accepts a form with all its files, or refuses it if one file is refused. Temporary files are
 * removed after the answer, even a refusal. Forms with pictures are processed one at a time.
 */
const receivedFiles: Core.MiddlewareFactory = () => {
  const pictures = createQueue(PICTURES_AT_ONCE, PICTURES_WAITING);
  return async (ctx, next) => {
    const files = listFiles((ctx.request as { files?: Files }).files ?? {});
    if (files.length === 0) return next();
    try {
      let hasPicture = false;
      for (const { file, field } of files) {
        const { isPicture } = await checkFile(file, field);
        hasPicture ||= isPicture === true;
      }
      if (!hasPicture) await next();
      else if (!(await pictures(next))) {
        ctx.set('Retry-After', AGAIN_SECONDS);
        refuse(ctx, 503);
      }
    } catch (error) {
      if (files.length === 1) await removeWritten(ctx.state as WritingState);
      throw error;
    } finally {
      await Promise.all(files.map(({ file }) => rm(file.filepath, { force: true })));
    }
    return undefined;
  };
};

export default receivedFiles;
