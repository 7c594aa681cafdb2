import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { createPartName, removeParts } from './leftParts';

/** A file as Strapi passes it to its provider, which sets `url`. */
interface StoredFile {
  hash: string;
  ext?: string;
  url?: string;
}

type Write = (file: StoredFile, ...rest: unknown[]) => Promise<void>;

interface Provider {
  uploadStream?: Write;
  upload?: Write;
  replaceStream?: Write;
  replace?: Write;
  extend(methods: Partial<Provider>): void;
}

/** Kept in `ctx.state`: files written by the request, and writes in progress. */
export interface WritingState {
  written?: string[];
  writing?: Set<Promise<void>>;
}

/** Where files are kept without a bucket. */
export const uploadFolder = (strapi: Core.Strapi): string => join(strapi.dirs.static.public, 'uploads');

const uploadPath = (strapi: Core.Strapi, { hash, ext = '' }: StoredFile): string =>
  join(uploadFolder(strapi), `${hash}${ext}`);

/** At start: removes partial files of killed processes. */
export const removeAbandonedParts = (strapi: Core.Strapi): Promise<void> =>
  removeParts(uploadFolder(strapi), Date.now());

/** Tracks a write in the state of its request. */
const trackWrite = async (
  strapi: Core.Strapi,
  path: string,
  isNew: boolean,
  work: Promise<void>,
): Promise<void> => {
  const state = strapi.requestContext.get()?.state as WritingState | undefined;
  if (state === undefined) return work;
  state.writing ??= new Set();
  state.writing.add(work);
  try {
    await work;
    if (isNew) (state.written ??= []).push(path);
  } finally {
    state.writing.delete(work);
  }
};

/**
 * Makes the upload provider write each file under a temporary name and rename it when complete, so that a full disk
 * or a killed process leaves no partial file at the final name.
 */
export const writeFilesAtomically = (strapi: Core.Strapi): void => {
  const provider = strapi.plugin('upload').provider as unknown as Provider;
  const writeAtomically =
    (write: Write | undefined, isNew: boolean): Write =>
    async (file, ...rest) => {
      if (write === undefined) throw new Error('the provider of uploaded files does not write');
      const part: StoredFile = { ...file, hash: createPartName() };
      const path = uploadPath(strapi, file);
      const work = async (): Promise<void> => {
        try {
          await write(part, ...rest);
          await rename(uploadPath(strapi, part), path);
        } catch (error) {
          await rm(uploadPath(strapi, part), { force: true });
          throw error;
        }
        if (part.url !== undefined) file.url = part.url.replace(part.hash, file.hash);
      };
      await trackWrite(strapi, path, isNew, work());
    };
  const { uploadStream, upload } = provider;
  provider.extend({
    uploadStream: writeAtomically(uploadStream, true),
    upload: writeAtomically(upload, true),
  });
  const replaceFile = async (file: StoredFile, old: unknown, write: Write): Promise<void> => {
    const former = old as StoredFile;
    await write(file);
    if (uploadPath(strapi, former) !== uploadPath(strapi, file))
      await rm(uploadPath(strapi, former), { force: true });
  };
  provider.extend({
    replaceStream: (file, old) => replaceFile(file, old, writeAtomically(uploadStream, false)),
    replace: (file, old) => replaceFile(file, old, writeAtomically(upload, false)),
  });
};

/**
 * Removes what a failed request with one file wrote, such as an image whose thumbnails no longer fit on the disk.
 * Requests with several files are left alone, because files that succeeded have records.
 */
export const removeWritten = async (state: WritingState): Promise<void> => {
  await Promise.allSettled(state.writing ?? []);
  await Promise.all((state.written ?? []).map((path) => rm(path, { force: true })));
};
