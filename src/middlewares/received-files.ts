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

/** Forms with pictures that are worked on at once: the largest picture takes some 450 MB for a moment. */
const PICTURES_AT_ONCE = 1;
/** Forms with pictures that may wait. */
const PICTURES_WAITING = 20;
/** Seconds after which to try again when too many wait. */
const AGAIN_SECONDS = '5';

/** By the fields of the form, of which `strapi::body` writes no other. */
type Files = Readonly<Partial<Record<Field, ReceivedFile | ReceivedFile[]>>>;

const filesOf = (files: Files): { field: Field; file: ReceivedFile }[] =>
  (Object.keys(files) as Field[]).flatMap((field) =>
    [files[field] ?? []].flat().map((file) => ({ field, file })),
  );

/**
 * Inside `strapi::body`: a form is taken with all its files or, when one of them is refused, not at all. What lies in the
 * temporary folder goes when the answer is made, also when it is a refusal. Forms with pictures are worked on one after the other.
 */
const receivedFiles: Core.MiddlewareFactory = () => {
  const pictures = createQueue(PICTURES_AT_ONCE, PICTURES_WAITING);
  return async (ctx, next) => {
    const files = filesOf((ctx.request as { files?: Files }).files ?? {});
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
