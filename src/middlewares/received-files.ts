import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { checkFile, type Field, type ReceivedFile, removeWritten, type WritingState } from '../uploads';

/** By the fields of the form, of which `strapi::body` writes no other. */
type Files = Readonly<Partial<Record<Field, ReceivedFile | ReceivedFile[]>>>;

const filesOf = (files: Files): { field: Field; file: ReceivedFile }[] =>
  (Object.keys(files) as Field[]).flatMap((field) =>
    [files[field] ?? []].flat().map((file) => ({ field, file })),
  );

/**
 * Inside `strapi::body`: a form is taken with all its files or, when one of them is refused, not at all. What lies in the
 * temporary folder goes when the answer is made, also when it is a refusal.
 */
const receivedFiles: Core.MiddlewareFactory = () => async (ctx, next) => {
  const files = filesOf((ctx.request as { files?: Files }).files ?? {});
  if (files.length === 0) return next();
  try {
    for (const { file, field } of files) await checkFile(file, field);
    await next();
  } catch (error) {
    if (files.length === 1) await removeWritten(ctx.state as WritingState);
    throw error;
  } finally {
    await Promise.all(files.map(({ file }) => rm(file.filepath, { force: true })));
  }
  return undefined;
};

export default receivedFiles;
